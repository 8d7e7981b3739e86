package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.exclusion.Exclusion;
import io.github.funnelkit.internal.search.Effort;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks about what is no mistake in a definition, but probably not what was meant.
 *
 * <p>What it says is so. Of conditions, what they exclude and imply is decided for all kinds of this library, on every day;
 * of a host's kind only that what is met is not missed. A month counts as 26 to 35 days, and a search that takes too long is
 * given up: what is not certain is not said.
 *
 * @since 0.1.0
 */
public final class Lint {

    /** What all that conditions exclude and imply may cost: some seconds at worst. */
    private static final long MOST_EFFORT = 5_000_000;

    private Lint() {}

    /**
     * Looks at a funnel: at whatever {@link AdviceKind} lists.
     *
     * @param funnel the funnel
     * @return what there is to ask, what matters most first; empty when there is nothing
     */
    public static List<Advice> of(Funnel funnel) {
        Exclusion exclusion = new Exclusion(new Effort(MOST_EFFORT));
        return Stream.of(
                        LogicQuestions.of(funnel, exclusion),
                        GuideQuestions.of(funnel, exclusion),
                        EndingQuestions.of(funnel, exclusion),
                        ShareQuestions.of(funnel),
                        ValueQuestions.of(funnel),
                        TimeQuestions.of(funnel),
                        NumberQuestions.of(funnel),
                        HelpQuestions.of(funnel),
                        UseQuestions.of(funnel),
                        LanguageQuestions.of(funnel))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(advice -> advice.kind().severity()))
                .toList();
    }
}
