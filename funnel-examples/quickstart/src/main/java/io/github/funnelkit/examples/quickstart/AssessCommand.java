package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.definition.Funnel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  stands between entries.",
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
            "2:wrong usage, or a file that cannot be read or written"
        })
final class AssessCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
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
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; when it is left out, ndjson for .ndjson and .jsonl, else csv.")
    private @Nullable InputFormat inputFormat;

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

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
            paramLabel = "FILE",
            description =
                    "Writes the rejected rows, unchanged, to be corrected and read again; of CSV, below the line of"
                            + " headings.")
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
        if (list == null && inputFormat != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--input-format tells the format of a list: name its FILE");
        }
        CustomerSource source = list == null
                ? CustomerSource.sample()
                : CustomerSource.file(list, inputFormat != null ? inputFormat : InputFormat.of(list));
        LocalDate day = asOf != null ? asOf : source.usualDay().orElseGet(() -> LocalDate.now(program.clock()));
        Format chosen = format != null ? format : program.terminal().output() ? Format.TABLE : Format.NDJSON;
        Messages messages = new Messages(program.err(), language.locale());
        Optional<Funnel> funnel = methodology.funnel(messages);
        if (funnel.isEmpty()) {
            return ExitCode.FAILED;
        }
        return new AssessRun(
                        program,
                        source,
                        funnel.get(),
                        methodology.file(),
                        day,
                        chosen,
                        language.locale(),
                        Optional.ofNullable(report),
                        Optional.ofNullable(rejects),
                        messages)
                .run();
    }
}
