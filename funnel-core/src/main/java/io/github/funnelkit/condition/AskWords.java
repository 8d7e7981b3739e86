package io.github.funnelkit.condition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.Locale;

/** Words that several kinds ask with. */
final class AskWords {

    private static final Text COLON = text(":", ": ");

    private AskWords() {}

    /** {@code "Budget: more than"}, {@code "预算:大于"}. */
    static String of(Fact<?> fact, Text asked, Locale language) {
        return fact.label().in(language) + COLON.in(language) + asked.in(language);
    }
}
