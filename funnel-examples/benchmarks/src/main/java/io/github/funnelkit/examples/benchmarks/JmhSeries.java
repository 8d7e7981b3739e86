package io.github.funnelkit.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.examples.benchmarks.host.CollectionKind;
import io.github.funnelkit.examples.benchmarks.kinds.Ask;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import io.github.funnelkit.examples.benchmarks.report.Row;
import io.github.funnelkit.examples.benchmarks.report.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The benchmarks of one class, run by JMH with its view of what is allocated. */
record JmhSeries(String name, String title, Class<?> benchmarks) implements Series {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final TimeValue MOMENT = TimeValue.milliseconds(50);

    @Override
    public Table measure(boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmarks.getName() + "."))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (quick) {
            // in this very JVM, as starting one for each takes longer than all the rest
            options.forks(0)
                    .warmupIterations(1)
                    .warmupTime(MOMENT)
                    .measurementIterations(1)
                    .measurementTime(MOMENT)
                    .param("customers", "1000");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        if (results.isEmpty()) {
            throw new IllegalStateException("JMH found no benchmark in " + benchmarks.getName());
        }
        String unit = results.iterator().next().getPrimaryResult().getScoreUnit();
        boolean several = results.stream()
                        .map(result -> method(result.getParams()))
                        .distinct()
                        .count()
                > 1;
        List<Row> rows = results.stream().map(result -> row(result, several)).toList();
        return new Table(name, title, unit, Table.Comparison.TIMES, rows);
    }

    private static Row row(RunResult result, boolean severalMethods) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> parameter(key, result.getParams().getParam(key)))
                .collect(joining(", "));
        String method = severalMethods ? method(result.getParams()) : "";
        String comma = method.isEmpty() || parameters.isEmpty() ? "" : ", ";
        return new Row(
                method + comma + parameters,
                time.getScore(),
                time.getScoreError(),
                bytes == null ? Double.NaN : bytes.getScore());
    }

    private static String parameter(String key, String value) {
        return switch (key) {
            case "peer" -> Peer.valueOf(value).label();
            case "kind" -> CollectionKind.valueOf(value).label();
            case "ask" -> Ask.valueOf(value).label();
            case "language" -> value;
            default -> value + " " + key;
        };
    }

    /** The name of the method in words. */
    private static String method(BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
