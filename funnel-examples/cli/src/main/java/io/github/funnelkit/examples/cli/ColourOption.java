package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.output.Paint;
import picocli.CommandLine.Option;

/** Whether results are coloured. */
final class ColourOption {

    /** When there are colours. */
    enum When {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; auto is on a terminal, unless NO_COLOR is set.")
    private When when = When.auto;

    Paint paint(Program program) {
        return new Paint(
                switch (when) {
                    case always -> true;
                    case never -> false;
                    case auto -> program.terminal().output() && !isRefused();
                });
    }

    /** As no-color.org has it: set, and not empty. */
    private static boolean isRefused() {
        String refused = System.getenv("NO_COLOR");
        return refused != null && !refused.isEmpty();
    }
}
