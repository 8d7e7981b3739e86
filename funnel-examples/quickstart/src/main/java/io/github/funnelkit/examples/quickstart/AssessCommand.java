package io.github.funnelkit.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  CSV in UTF-8; the first line holds the headings, in any order: id, name,",
            "  saleType, region, owner, amount, currency, expectedClose, forms, and the",
            "  facts by their id or their Chinese or English name. id and saleType are",
            "  needed. A blank cell is not known, 'none' is known to be none, and ';'",
            "  stands between entries."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were assessed",
            "2:wrong usage, or a file that cannot be read or written"
        })
final class AssessCommand implements Callable<Integer> {

    private final Program program;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "The list of customers; the sample that the program ships when it is left out.")
    private @Nullable Path list;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to assess as of, as YYYY-MM-DD; today when it is left out (for the sample: "
                    + CustomerSource.SAMPLE_AS_OF + ").")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; when it is left out, table on a terminal and ndjson in a pipe or file.")
    private @Nullable Format format;

    @Option(
            names = "--standard",
            paramLabel = "FORM",
            defaultValue = "documented",
            description = "The form of the standard: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Standard standard = Standard.DOCUMENTED;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Language language = Language.EN;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Also writes a report to look at in a browser, offline. It keeps all customers in memory.")
    private @Nullable Path report;

    @Option(
            names = "--rejects",
            paramLabel = "FILE.csv",
            description =
                    "Writes the rejected rows, unchanged, below the line of headings, to be corrected and read again.")
    private @Nullable Path rejects;

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
        CustomerSource source = list == null ? CustomerSource.sample() : CustomerSource.file(list);
        LocalDate day = asOf != null ? asOf : source.usualDay().orElseGet(() -> LocalDate.now(program.clock()));
        Format chosen = format != null ? format : program.terminal().output() ? Format.TABLE : Format.NDJSON;
        Messages messages = new Messages(program.err(), language.locale());
        return new AssessRun(
                        program,
                        source,
                        standard.funnel(),
                        day,
                        chosen,
                        language.locale(),
                        Optional.ofNullable(report),
                        Optional.ofNullable(rejects),
                        messages)
                .run();
    }
}
