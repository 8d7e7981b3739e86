package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Place;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * A question about a definition that can be used as it is.
 *
 * @param place where
 * @param question what was found, and what was probably meant
 * @since 0.1.0
 */
public record Advice(Place place, Text question) {

    /** Checks that nothing is missing. */
    public Advice {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(question, "question");
    }

    /**
     * Says where, and asks.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return CommonWords.LABELLED.in(language, place.in(language), question);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
