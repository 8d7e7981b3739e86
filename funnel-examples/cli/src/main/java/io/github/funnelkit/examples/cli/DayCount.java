package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How many days an option may say. */
final class DayCount {

    private static final int MOST = 3_650;

    private DayCount() {}

    /**
     * Refuses numbers that are no days to look ahead or back.
     *
     * @throws ParameterException if there are none, or more than ten years
     */
    static void require(String option, int days, @Nullable CommandSpec command, Locale language) {
        if (days < 1 || days > MOST) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    say("days.number", "option", option, "given", days, "most", MOST)
                            .in(language));
        }
    }
}
