package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What stands above every result.
 *
 * @param funnel what is assessed by
 * @param asOf the day that is assessed as of
 * @param list what the list of customers is called
 */
public record Heading(Funnel funnel, LocalDate asOf, String list) {

    /**
     * The heading.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String words(Locale language) {
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        return oneLine(
                say("result.heading-of-list", "funnel", label, "version", funnel.version(), "day", asOf, "list", list)
                        .in(language));
    }
}
