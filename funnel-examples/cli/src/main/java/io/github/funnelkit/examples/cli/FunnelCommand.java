package io.github.funnelkit.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program's root: without a subcommand it shows what it does on the sample that it ships. */
@Command(
        name = "funnel",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        description = {
            "Says where customers stand in the sales funnel, why, what is missing, and what to do next.",
            "Without a command it assesses the sample that it ships and prints a table."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  funnel assess customers.csv",
            "  funnel assess customers.csv --as-of 2026-11-23 --format ndjson",
            "  funnel assess customers.csv --report report.html --rejects rejects.csv",
            "  funnel week customers.csv --owner manager-4 --ics week.ics",
            "  funnel show customers.csv C0039",
            "  funnel ask customers.csv C0039 --goal intention",
            "  funnel columns customers.xlsx",
            "  funnel form customers.xlsx --stage intention --output to-fill-in.xlsx",
            "  funnel summary customers.csv",
            "  funnel audit customers.csv",
            "  funnel checkup customers.csv --stays stays.csv",
            "  funnel waterfall last-week.csv customers.csv --from 2026-11-16",
            "  funnel coverage customers.csv --funnel mine.yaml",
            "  funnel forecast customers.csv --history closed-deals.csv",
            "  funnel calibrate closed-deals.csv",
            "  funnel backtest stays.csv",
            "  funnel conform stays.csv",
            "  funnel export --standard extended --output mine.yaml",
            "  funnel import pipelines.json --output mine.yaml",
            "  funnel check mine.yaml --lint",
            "  funnel handbook --funnel mine.yaml --output HANDBOOK.md",
            "  funnel assess customers.ndjson --funnel mine.yaml",
            "  funnel diff extended mine.yaml",
            "  funnel impact extended mine.yaml customers.csv",
            "  funnel merge base.yaml theirs.yaml mine.yaml --output merged.yaml",
            "  funnel journey events.ndjson",
            "  funnel help assess"
        })
final class FunnelCommand implements Callable<Integer> {

    private final Program program;

    FunnelCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return AssessCommand.ofSample(program).call();
    }
}
