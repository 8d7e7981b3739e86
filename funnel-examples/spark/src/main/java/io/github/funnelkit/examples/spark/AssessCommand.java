package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() throws IOException {
        String input = options.input();
        TableFormat chosen = inputFormat != null
                ? inputFormat
                : TableFormat.of(input)
                        .orElseThrow(() -> new Refusal(input + ": its name ends neither with .csv nor with .parquet:"
                                + " say --input-format csv or parquet"));
        Funnel funnel = options.funnel();
        LocalDate day = asOf != null ? asOf : LocalDate.now(Clock.system(ZoneId.systemDefault()));
        try (SparkSession spark = Sessions.start("funnelkit assess")) {
            AssessRun.Result result = new AssessRun(
                            spark, input, chosen, options.folder(spark), funnel, day, reached, options.messages())
                    .run();
            return options.end(result.summary().explain(funnel, options.language()), result.rejected());
        }
    }
}
