package io.github.funnelkit.examples.spark;

import io.github.funnelkit.examples.spark.generate.Population;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes customers to try the program with. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Writes generated customers, with values of the sample; the same ones each time.")
final class GenerateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OUTPUT", description = "The folder to write to, which must not exist.")
    private String output = "";

    @Option(
            names = "--customers",
            paramLabel = "NUMBER",
            defaultValue = "2000000",
            description = "How many; ${DEFAULT-VALUE} when it is left out.")
    private long customers;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1", description = "Another seed, other customers.")
    private long seed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; when it is left out, what the ending of OUTPUT says.")
    private @Nullable TableFormat format;

    @Override
    public Integer call() throws Exception {
        TableFormat chosen = format != null
                ? format
                : TableFormat.of(output)
                        .orElseThrow(() -> new Refusal(output + ": its name ends neither with .csv nor with .parquet:"
                                + " say --format csv or parquet"));
        if (customers < 0) {
            throw new Refusal("--customers " + customers + ": expected 0 or more");
        }
        Population population = Population.ofSample(seed);
        try (SparkSession spark = Sessions.start("funnelkit generate")) {
            chosen.write(population.table(spark, customers), output);
        } catch (Exception thrown) {
            // Scala declares no checked exceptions
            throw thrown instanceof AnalysisException ? new Refusal(String.valueOf(thrown.getMessage())) : thrown;
        }
        return ExitCode.GOOD;
    }
}
