package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Place;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A question about a definition that can be used as it is.
 *
 * @param kind what it is about
 * @param place where
 * @param question what was found, and what was probably meant
 * @param remedy what to do about it
 * @since 0.1.0
 */
public record Advice(AdviceKind kind, Place place, Text question, Text remedy) {

    /** Checks that nothing is missing. */
    public Advice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * The name by which a build can accept it: the kind, and where, as in {@code implied:initiated.budget}. It is the same
     * as long as the place has its ids, whatever the words and the language.
     *
     * @return the id
     */
    public String id() {
        List<String> ids = new ArrayList<>();
        for (Place.Step step : place.steps()) {
            if (!step.id().isEmpty()) {
                ids.add(step.id());
            }
        }
        return ids.isEmpty() ? kind.id() : kind.id() + ":" + String.join(".", ids);
    }

    /**
     * Says where, asks, and says what to do.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return LintWords.ADVICE.in(language, place.in(language), question, remedy);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
