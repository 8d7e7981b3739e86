package io.github.funnelkit.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.examples.benchmarks.report.Machine;
import io.github.funnelkit.examples.benchmarks.report.Picture;
import io.github.funnelkit.examples.benchmarks.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures, and writes a table and a picture of each series. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = {
            "Measures funnelkit beside what one would use instead; every contestant is first checked to give the same results.",
            "Writes results.md and a picture of each series."
        },
        footer = {
            "",
            "With 'jmh' as the first argument, the others go to JMH as they are: 'jmh -h', 'jmh Peers -p peer=FUNNELKIT -prof stack'."
        })
final class BenchmarksCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--quick", description = "Try everything once, to see that it works; the figures mean nothing.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Names.class,
            description = "Measure only this; can be given several times: ${COMPLETION-CANDIDATES}.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where to write; by default 'results' beside this jar.")
    private @Nullable Path output;

    /** The names of all series. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Series.ALL.stream().map(Series::name).iterator();
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Series> chosen = chosen();
        Path folder = Files.createDirectories(output == null ? besideTheJar() : output);
        StringBuilder report = new StringBuilder("# funnelkit benchmarks\n\n");
        report.append(Machine.here().markdown());
        if (quick) {
            report.append("\n**A quick run: these figures show that everything works, and nothing else.**\n");
        }
        for (Series series : chosen) {
            Table table = series.measure(quick);
            Path picture = Picture.draw(table, folder);
            report.append('\n').append(table.markdown());
            report.append("\n![")
                    .append(table.title())
                    .append("](")
                    .append(picture.getFileName())
                    .append(")\n");
            // after each, so that nothing is lost when a later one fails
            Files.writeString(folder.resolve("results.md"), report);
        }
        PrintWriter out = spec().commandLine().getOut();
        out.println(report);
        out.println("Written to " + folder.toAbsolutePath().normalize());
        return 0;
    }

    private List<Series> chosen() {
        for (String name : only) {
            if (Series.ALL.stream().noneMatch(series -> series.name().equals(name))) {
                throw new ParameterException(
                        spec().commandLine(),
                        "there is no benchmark '" + name + "'; there are "
                                + Series.ALL.stream().map(Series::name).collect(joining(", ")));
            }
        }
        return Series.ALL.stream()
                .filter(series -> only.isEmpty() || only.contains(series.name()))
                .toList();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before it calls");
        }
        return spec;
    }

    private static Path besideTheJar() throws URISyntaxException, IOException {
        URI program = BenchmarksCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return Path.of(program).resolveSibling("results");
    }
}
