package io.github.funnelkit.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What was said to a reader of the pseudo pack, and by which phrases. */
final class Said {

    private static final Locale READER = PseudoPack.LANGUAGE;

    /**
     * What is no word: ids of a letter and a number, instants, the codes of currencies, values that examples have, and a
     * condition as it is written in code.
     */
    private static final String NO_WORD =
            "\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z|\\b[a-z]\\d+\\b|\\b(CNY|EUR)\\b|\\b(other|entry-\\d)\\b|<br/>|not is(?=\\()";

    private final Set<String> keys = new TreeSet<>();

    /** Says something, and finds everything in it that did not come from the words. */
    Said say(Function<Locale, String> words) {
        return hear(words.apply(READER));
    }

    Said say(Text text) {
        return say(text::in);
    }

    Said hear(String said) {
        String outside = PseudoPack.outsideMarks(said).replaceAll(NO_WORD, "");
        assertThat(outside).as("outside the words of: %s", said).doesNotContainPattern("\\p{L}");
        keys.addAll(PseudoPack.marked(said));
        return this;
    }

    /** The keys of the phrases that were said, and the texts of the funnel. */
    Set<String> keys() {
        return keys;
    }
}
