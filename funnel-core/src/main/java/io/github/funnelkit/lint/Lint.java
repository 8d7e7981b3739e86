package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks about what is no mistake in a definition, but probably not what was meant.
 *
 * @since 0.1.0
 */
public final class Lint {

    private Lint() {}

    /**
     * Looks at a funnel: at win probabilities that look like shares of one, at texts that a condition looks for and that a
     * list would read as something else, such as {@code none}, and at criteria that are only asked for entering their stage
     * and can cease by time alone all the same, as what they say of a day is negated.
     *
     * @param funnel the funnel
     * @return what there is to ask; empty when there is nothing
     */
    public static List<Advice> of(Funnel funnel) {
        return Stream.of(ShareQuestions.of(funnel), ValueQuestions.of(funnel), TimeQuestions.of(funnel))
                .flatMap(List::stream)
                .toList();
    }
}
