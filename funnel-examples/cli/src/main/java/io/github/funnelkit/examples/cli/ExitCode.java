package io.github.funnelkit.examples.cli;

/** What the program tells the shell. */
final class ExitCode {

    /** Every row was read and assessed. */
    static final int GOOD = 0;

    /** Some rows were rejected; the others were assessed. */
    static final int SOME_REJECTED = 1;

    /** A methodology was checked and has problems. */
    static final int PROBLEMS_FOUND = 1;

    /** The command is wrong, or something cannot be read or written. */
    static final int FAILED = 2;

    /** Whoever read the output has left before its end: as the shell says it of programs that the signal for it ends. */
    static final int READER_LEFT = 141;

    private ExitCode() {}
}
