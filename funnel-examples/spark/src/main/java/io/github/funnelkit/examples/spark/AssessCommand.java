package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses each customer of a table. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Assesses each customer of a table: stage, what is missing, and the summary of all.",
        footerHeading = "%nThe table:%n",
        footer = {
            "  CSV in UTF-8 with a line of headings, or Parquet: id, saleType, stage, owner,",
            "  amount, currency, expectedClose, forms, and the facts by their ids. id and saleType",
            "  are needed. A blank cell or null is not known, 'none' is known to be none,",
            "  and ';' stands between entries. A folder is read as one table.",
            "",
            "What is written to the folder OUTPUT, which must not exist:",
            "  assessments   a row for each customer",
            "  missing       a row for each criterion of its next stage that is not met or",
            "                not known",
            "  rejects       each row that is no customer: its file, its number there, what",
            "                is wrong, and the row itself; only if there are any",
            "  summary.json  how many customers stand where, and what keeps them",
            "  audit.json    what the records claim against what their facts say; only where",
            "                any claims a stage or an ending"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were assessed",
            "2:wrong usage, or something that cannot be read or written"
        })
final class AssessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "The table of customers: a file, a folder or a pattern.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder to write to.")
    private String output = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to assess as of, as YYYY-MM-DD; today when it is left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--reached",
            description =
                    "Takes the stage that the table names as reached by right: only standing criteria of it and of"
                            + " those below are asked again. Without it the stage is a claim.")
    private boolean reached;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; when it is left out, what the ending of INPUT says.")
    private @Nullable TableFormat inputFormat;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "What is written: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private TableFormat format = TableFormat.PARQUET;

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description =
                    "The language of the summary that is printed: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        TableFormat chosen = inputFormat != null
                ? inputFormat
                : TableFormat.of(input)
                        .orElseThrow(() -> new Refusal(input + ": its name ends neither with .csv nor with .parquet:"
                                + " say --input-format csv or parquet"));
        Funnel funnel = methodology.funnel();
        LocalDate day = asOf != null ? asOf : LocalDate.now(Clock.system(ZoneId.systemDefault()));
        try (SparkSession spark = Sessions.start("funnelkit assess")) {
            AssessRun run = new AssessRun(
                    spark,
                    input,
                    chosen,
                    output,
                    format,
                    funnel,
                    day,
                    reached,
                    spec.commandLine().getErr());
            AssessRun.Result result = run.run();
            spec.commandLine().getOut().println(result.summary().explain(funnel, language.locale()));
            spec.commandLine().getOut().flush();
            return result.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.GOOD;
        }
    }
}
