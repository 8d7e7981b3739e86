package io.github.funnelkit.examples.cli;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode = Program.onThisMachine().run(args);
        System.exit(exitCode);
    }
}
