package io.github.funnelkit.internal.predicate;

import java.util.List;

/**
 * A text is one of several, to the letter; none is not.
 *
 * @param wanted the texts
 */
public record OneOfTexts(List<String> wanted) implements ValuePredicate {

    /** Copies the texts. */
    public OneOfTexts {
        wanted = List.copyOf(wanted);
    }

    @Override
    public boolean test(Object normalized) {
        return normalized instanceof String text && wanted.contains(text);
    }
}
