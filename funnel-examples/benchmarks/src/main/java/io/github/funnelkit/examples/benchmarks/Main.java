package io.github.funnelkit.examples.benchmarks;

import java.io.IOException;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs JMH. */
    public static void main(String... arguments) throws IOException {
        org.openjdk.jmh.Main.main(arguments);
    }
}
