package io.github.funnelkit.examples.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

    private static final String JMH = "jmh";

    private Main() {}

    /** Measures; or, with {@code jmh} first, hands the other arguments to JMH. */
    public static void main(String... arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (arguments.length > 0 && arguments[0].equals(JMH)) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            System.exit(new CommandLine(new BenchmarksCommand()).execute(arguments));
        }
    }
}
