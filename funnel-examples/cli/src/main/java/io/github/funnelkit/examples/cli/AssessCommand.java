package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.output.NdjsonResults;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.output.TableResults;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.examples.cli.portfolio.Past;
import io.github.funnelkit.examples.cli.report.HtmlReport;
import io.github.funnelkit.examples.cli.star.StarResults;
import io.github.funnelkit.examples.cli.star.StarTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses each customer of a list. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Assesses each customer of a list: stage, what is missing, next action, who is responsible.",
        footerHeading = "%nThe list:%n",
        footer = {
            "  CSV or .xlsx as people have it; titles above the headings, totals and notes",
            "  below do not matter. The headings are, in any order: id, name, saleType,",
            "  region, owner, amount, currency, expectedClose, stage, forms, and the facts by",
            "  their id or their name in any language; 'funnel columns' says what others are",
            "  taken for. A unit in a heading counts: 年收入(亿元). id and saleType are needed;",
            "  stage is what the record claims, by id or name.",
            "  A blank cell is not known, nor is 'n/a', '-', '?' or 未知; 'none'",
            "  or 无 is known to be none. ';' stands between entries, or ',', '、' or a line",
            "  break; what has any of them in it stands in double quotes. Case, width and",
            "  blanks around headings and values do not matter.",
            "",
            "  NDJSON: each line is a JSON object with the same attributes and, in 'facts',",
            "  the facts by their id, as in a fact sheet of funnel-jackson (on one line):",
            "    {\"id\": \"C1\", \"saleType\": \"project\", \"name\": \"...\", \"amount\": 1560000,",
            "     \"currency\": \"CNY\", \"expectedClose\": \"2027-03-31\",",
            "     \"facts\": {\"sufficientPatients\": true, \"residentTumourPatients\": 15,",
            "       \"annualRevenue\": {\"value\": 20000000, \"unit\": \"CNY\"},",
            "       \"similarPurchases\": {\"none\": true}, \"forms\": [\"FORM\"]}}",
            "  What is left out or null is not known; {\"none\": true} is known to be none."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were assessed",
            "2:wrong usage, or something that cannot be read or written"
        })
final class AssessCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; when it is left out, table on a terminal and ndjson in a pipe or file.")
    private @Nullable Format format;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Also writes a report to look at in a browser, offline. It keeps all customers in memory.")
    private @Nullable Path report;

    @Mixin
    private PastOptions past = new PastOptions();

    @Option(
            names = "--star",
            paramLabel = "FOLDER",
            description =
                    "Also writes a star schema to a folder, as CSV files for a database or a BI program: assessments,"
                            + " outcomes and unknown facts, with customers, stages, endings, criteria, facts, dates and owners.")
    private @Nullable Path star;

    AssessCommand(Program program) {
        this.program = program;
    }

    /** The command that is run when none is given. */
    static AssessCommand ofSample(Program program) {
        AssessCommand command = new AssessCommand(program);
        command.format = Format.TABLE;
        return command;
    }

    @Override
    public Integer call() {
        past.require(report != null, customers);
        return customers.run(program, Optional.empty()).map(this::run).orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run) {
        Format chosen = format != null ? format : program.terminal().output() ? Format.TABLE : Format.NDJSON;
        Locale language = run.messages().language();
        if (star != null && Files.exists(star) && !Files.isDirectory(star)) {
            run.messages().say(star.toString(), say("file.no-folder-itself").in(language));
            return ExitCode.FAILED;
        }
        AssessRun writing = withTables(run.reading(past.files()));
        if (writing.isInTheWay(Optional.ofNullable(report))) {
            return ExitCode.FAILED;
        }
        PastOptions.Read read = past.read(writing, customers);
        return read.past()
                .map(known -> Math.max(read.exitCode(), run(writing, known, chosen, language)))
                .orElse(read.exitCode());
    }

    private int run(AssessRun run, Past known, Format chosen, Locale language) {
        return run.run(Optional.ofNullable(report), () -> {
            List<Results> takers = new ArrayList<>();
            takers.add(
                    switch (chosen) {
                        case NDJSON -> new NdjsonResults(program.json());
                        case TABLE ->
                            new TableResults(
                                    program.out(),
                                    run.funnel(),
                                    run.asOf(),
                                    language,
                                    program.terminal().width());
                    });
            if (report != null) {
                takers.add(new HtmlReport(
                        report,
                        new Heading(run.funnel(), run.asOf(), run.input().list().nameAlone()),
                        known,
                        language));
            }
            if (star != null) {
                takers.add(new StarResults(star, run.funnel(), language));
            }
            return takers;
        });
    }

    /** The same run, which writes the tables, if they are asked for: none may be the list. */
    private AssessRun withTables(AssessRun run) {
        if (star == null) {
            return run;
        }
        if (!Files.isDirectory(star)) {
            return run.writing(Optional.of(star));
        }
        AssessRun writing = run;
        for (String file : StarTable.files()) {
            writing = writing.writing(Optional.of(star.resolve(file)));
        }
        return writing;
    }
}
