package io.github.funnelkit.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** A process that runs one command line after the other and ends with the highest exit code. */
final class SeveralRuns {

    /** Ends a command line. */
    static final String END = "--end--";

    private SeveralRuns() {}

    /**
     * Runs the command lines.
     *
     * @param args the command lines, each with {@link #END} behind it
     */
    public static void main(String[] args) {
        int exitCode = 0;
        List<String> commandLine = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(END)) {
                exitCode = Math.max(exitCode, Program.onThisMachine().run(commandLine.toArray(String[]::new)));
                commandLine.clear();
            } else {
                commandLine.add(arg);
            }
        }
        System.exit(exitCode);
    }
}
