package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import java.io.PrintWriter;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What each run is told: what it reads, by which methodology it judges, where its results go, and its language. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "INPUT", description = "What is read: a file, a folder or a pattern.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder to write to.")
    private String output = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "How tables are written: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private TableFormat format = TableFormat.PARQUET;

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description =
                    "The language of what is printed: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Language language = Language.EN;

    String input() {
        return input;
    }

    Funnel funnel() {
        return methodology.funnel();
    }

    Locale language() {
        return language.locale();
    }

    OutputFolder folder(SparkSession spark) {
        return new OutputFolder(spark, output, format);
    }

    /** Where messages go. */
    PrintWriter messages() {
        return command.commandLine().getErr();
    }

    /** Prints what came of the run; gives the exit code. */
    int end(String told, long rejected) {
        PrintWriter out = command.commandLine().getOut();
        out.println(told);
        out.flush();
        return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.GOOD;
    }
}
