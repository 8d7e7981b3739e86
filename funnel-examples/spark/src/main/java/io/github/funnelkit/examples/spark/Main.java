package io.github.funnelkit.examples.spark;

import picocli.CommandLine;

/** Starts the program; to {@code spark-submit} this is the class to name. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new SparkCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Refusal) {
                        command.getErr().println(failure.getMessage());
                        return ExitCode.FAILED;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
