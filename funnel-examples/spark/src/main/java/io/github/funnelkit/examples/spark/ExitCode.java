package io.github.funnelkit.examples.spark;

/** What the program tells the shell. */
final class ExitCode {

    /** Every row was assessed. */
    static final int GOOD = 0;

    /** Some rows were rejected; the others were assessed. */
    static final int SOME_REJECTED = 1;

    /** The command is wrong, or something cannot be read or written. */
    static final int FAILED = 2;

    private ExitCode() {}
}
