package io.github.funnelkit.examples.cli;

import java.io.InputStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a run of the program inside the test printed and returned. */
record TestRun(int exitCode, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static TestRun of(Object... args) {
        return on(Terminal.NONE, args);
    }

    static TestRun on(Terminal terminal, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return reading(InputStream.nullInputStream(), terminal, words);
    }

    /** A run that is given something on its standard input. */
    static TestRun reading(InputStream in, Terminal terminal, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(
                        in,
                        new StandardStream(out, Optional.empty()),
                        new StandardStream(err, Optional.empty()),
                        CLOCK,
                        terminal)
                .run(words);
        return new TestRun(exitCode, out.toString(), err.toString().replace("\r\n", "\n"));
    }
}
