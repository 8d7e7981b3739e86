package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where in a definition something is, from the outside in: stage, then criterion.
 *
 * @param steps the way to it; empty for the definition as a whole
 * @since 0.1.0
 */
public record Place(List<Step> steps) {

    /**
     * One step of the way.
     *
     * @param part what part of a definition, such as {@code stage}
     * @param id its id; empty for all of them together
     */
    public record Step(String part, String id) {

        /** Checks that nothing is missing. */
        public Step {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
        }

        /**
         * The step in words.
         *
         * @param language the reader's language
         * @return the words
         */
        public String in(Locale language) {
            Text called = ProblemWords.part(part);
            return id.isEmpty()
                    ? called.in(language)
                    : ProblemWords.PART.in(language, called, MentionedNames.shortened(id));
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    static final Place ROOT = new Place(List.of());

    /** Keeps the order. */
    public Place {
        steps = List.copyOf(steps);
    }

    static Place of(Criterion criterion) {
        return ROOT.in("stage", criterion.stage())
                .in("sale type", criterion.saleType().id())
                .in("criterion", criterion.name());
    }

    Place in(String part, String id) {
        Step[] more = steps.toArray(new Step[steps.size() + 1]);
        more[steps.size()] = new Step(part, id);
        return new Place(List.of(more));
    }

    Place in(String part) {
        return in(part, "");
    }

    /**
     * The way to it in words.
     *
     * @param language the reader's language
     * @return the words; empty for the definition as a whole
     */
    public String in(Locale language) {
        return ProblemWords.PARTS.join(
                language, steps.stream().map(step -> step.in(language)).toList());
    }

    /** {@code "stage 'initiated', criterion 'budget'"}. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
