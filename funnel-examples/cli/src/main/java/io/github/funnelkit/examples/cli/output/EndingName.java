package io.github.funnelkit.examples.cli.output;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Ending;
import java.util.Locale;

/** What an ending is called, with what it means for the deal. */
public final class EndingName {

    private EndingName() {}

    /**
     * The label and the kind; once where they are the same word.
     *
     * @param ending the ending
     * @param language the reader's language
     * @return such as {@code Cancelled (lost)}
     */
    public static String of(Ending ending, Locale language) {
        String label = ending.label().in(language);
        String kind = ending.kind().label().in(language);
        return label.equalsIgnoreCase(kind)
                ? label
                : say("result.ended", "ending", label, "kind", kind).in(language);
    }
}
