package io.github.funnelkit.testing;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.AdviceKind;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.lint.Lint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Assertions on a definition.
 *
 * @since 0.1.0
 */
public final class FunnelAssert {

    private final Funnel funnel;

    FunnelAssert(Funnel funnel) {
        this.funnel = funnel;
    }

    /**
     * For every criterion there are facts that meet it and facts that miss it.
     *
     * @param today the day as of which the facts are assessed
     * @return this
     * @throws AssertionError if there is one that cannot be met or cannot be missed; it names all of them
     */
    public FunnelAssert everyCriterionCanBeMetAndMissed(LocalDate today) {
        List<NeverReached> never = Examples.of(funnel, today).neverReached();
        if (!never.isEmpty()) {
            throw new AssertionError(funnel + ": "
                    + String.join("\n- ", never.stream().map(Object::toString).toList()));
        }
        return this;
    }

    /**
     * For every stage there are facts that satisfy it and all stages below it at once.
     *
     * @param today the day as of which the facts are assessed
     * @return this
     * @throws AssertionError if there is a stage that no customer can reach; it names all of them
     */
    public FunnelAssert everyStageCanBeReached(LocalDate today) {
        Examples examples = Examples.of(funnel, today);
        List<String> failures = new ArrayList<>();
        for (SaleType saleType : funnel.saleTypes()) {
            for (Stage stage : funnel.stages(saleType)) {
                try {
                    examples.satisfying(saleType, stage.id());
                } catch (AssertionError failure) {
                    failures.add(failure.getMessage());
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n- ", failures));
        }
        return this;
    }

    /**
     * {@link Lint} asks nothing about it but what is accepted.
     *
     * @param accepted ids of advice that was read and is left as it is: of all of a kind, as in {@code unused-fact}, or of one
     *     place, as in {@code unused-fact:region}
     * @return this
     * @throws AssertionError if there is other advice, or an id names no kind or nothing that is asked; it names all of them
     */
    public FunnelAssert hasNoAdviceBut(String... accepted) {
        Set<String> unneeded = new LinkedHashSet<>(List.of(accepted));
        List<String> failures = new ArrayList<>();
        for (Advice advice : Lint.of(funnel)) {
            List<String> names = List.of(advice.id(), advice.kind().id());
            unneeded.removeAll(names);
            if (names.stream().noneMatch(List.of(accepted)::contains)) {
                failures.add(advice.id() + ": " + advice);
            }
        }
        unneeded.forEach(id -> failures.add("'" + id + "' is accepted, but nothing asks it"
                + NearestName.hint(
                        id, Stream.of(AdviceKind.values()).map(AdviceKind::id).toList())));
        if (!failures.isEmpty()) {
            throw new AssertionError(funnel + ": " + String.join("\n- ", failures));
        }
        return this;
    }

    /**
     * {@link Lint} asks nothing about it.
     *
     * @return this
     * @throws AssertionError if there is advice; it names all of it
     */
    public FunnelAssert hasNoAdvice() {
        return hasNoAdviceBut();
    }

    /**
     * Some customers, such as those of the tests, have met and missed each criterion, and each check in it.
     *
     * @param coverage what they have shown
     * @param accepted ids of criteria, as in {@code initiated.project.budget}, of which not all need be shown
     * @return this
     * @throws AssertionError if something has not been shown, or the coverage is of another funnel; it names all
     * @throws IllegalArgumentException if the funnel has no criterion of an accepted id
     */
    public FunnelAssert isCoveredBy(Coverage coverage, String... accepted) {
        if (!coverage.funnel().equals(funnel)) {
            throw new AssertionError("coverage is of " + coverage.funnel() + ", not of " + funnel);
        }
        List.of(accepted).forEach(funnel::criterion);
        List<String> failures = coverage.uncovered().stream()
                .filter(part -> !List.of(accepted).contains(part.criterion().id()))
                .map(part -> part.explain(Locale.ENGLISH))
                .toList();
        if (!failures.isEmpty()) {
            throw new AssertionError(funnel + ": " + String.join("\n- ", failures));
        }
        return this;
    }
}
