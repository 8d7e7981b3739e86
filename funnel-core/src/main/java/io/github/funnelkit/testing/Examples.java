package io.github.funnelkit.testing;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.internal.search.FactSearch;
import io.github.funnelkit.internal.search.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Example facts made from a definition, for tests that should fail when the definition or the host's mapping changes.
 * Values come from the condition kinds; a host's kind takes part when it offers examples
 * ({@link io.github.funnelkit.condition.ConditionKind#examples}).
 *
 * <p>This class is immutable and thread-safe; the same funnel and day give the same facts.
 *
 * @since 0.1.0
 */
public final class Examples {

    private final Funnel funnel;
    private final LocalDate today;

    private Examples(Funnel funnel, LocalDate today) {
        this.funnel = Objects.requireNonNull(funnel, "funnel");
        this.today = Objects.requireNonNull(today, "today");
    }

    /**
     * Examples of one funnel.
     *
     * @param funnel the funnel
     * @param today the day as of which the facts are to be assessed
     * @return the examples
     */
    public static Examples of(Funnel funnel, LocalDate today) {
        return new Examples(funnel, today);
    }

    /**
     * Facts that are just enough to stand at a stage: as few as possible, with values at the boundaries.
     *
     * @param saleType the sale type
     * @param stageId the id of the stage
     * @return the facts; every criterion of the stage and of those below is met
     * @throws AssertionError if no such facts were found; it names the criteria in the way
     * @throws IllegalArgumentException if the funnel has no such stage, or it does not apply to the sale type
     */
    public FactSheet satisfying(SaleType saleType, String stageId) {
        List<Goal> goals = met(upTo(funnel.stage(stageId), saleType));
        FactSearch search = FactSearch.of(goals, FactSheet.empty(), today, 1);
        if (!search.unreached().isEmpty()) {
            throw new AssertionError(funnel + ": no facts were found that satisfy stage '" + stageId
                    + "' for sale type '" + saleType.id() + "', because of "
                    + search.unreached().stream()
                            .map(goal ->
                                    CountedCondition.asWritten(goal.condition()).toString())
                            .collect(Collectors.joining(" · ")));
        }
        return search.sheets().get(0);
    }

    /**
     * Facts that just miss a criterion while every other criterion of its stage and of those below is met. A criterion
     * that cannot be told apart from it, as it asks for the same, is missed with it.
     *
     * @param criterionId the id of the criterion
     * @return the facts, with a value just beyond the boundary
     * @throws AssertionError if no facts were found that miss the criterion
     * @throws IllegalArgumentException if the funnel has no such criterion
     */
    public FactSheet missing(String criterionId) {
        Criterion criterion = funnel.criterion(criterionId);
        List<Criterion> others = new ArrayList<>(upTo(funnel.stage(criterion.stage()), criterion.saleType()));
        others.remove(criterion);
        List<Goal> goals = new ArrayList<>(List.of(new Goal(CountedCondition.of(criterion), Outcome.NOT_MET)));
        List<Goal> all = new ArrayList<>(goals);
        all.addAll(met(others));
        FactSearch search = FactSearch.of(all, FactSheet.empty(), today, 1);
        if (search.unreached().isEmpty()) {
            return search.sheets().get(0);
        }
        FactSearch fewer = FactSearch.of(goals, FactSheet.empty(), today, 1);
        if (!fewer.unreached().isEmpty()) {
            throw new AssertionError(funnel + ": no facts were found that miss criterion '" + criterionId + "': "
                    + criterion.requirement());
        }
        for (Goal other : met(others)) {
            goals.add(other);
            FactSearch more = FactSearch.of(goals, FactSheet.empty(), today, 1);
            if (more.unreached().isEmpty()) {
                fewer = more;
            } else {
                goals.remove(other);
            }
        }
        return fewer.sheets().get(0);
    }

    /**
     * The boundary cases of a criterion, fact by fact: each value at and around a boundary, none and unknown, while the
     * other facts of the criterion are such that this one matters.
     *
     * @param criterionId the id of the criterion
     * @return the cases in the order of the facts, then of the values; no two with the same facts
     * @throws IllegalArgumentException if the funnel has no such criterion
     */
    public List<ExampleCase> cases(String criterionId) {
        return new CaseTable(CountedCondition.of(funnel.criterion(criterionId)), today).cases();
    }

    /**
     * Everything that can never be: criteria for which no facts were found that meet them, or that miss them.
     *
     * @return all of them, in the order of the criteria; empty when all is well
     */
    public List<NeverReached> neverReached() {
        List<NeverReached> never = new ArrayList<>();
        for (Criterion criterion : funnel.criteria()) {
            for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET)) {
                List<Goal> goal = List.of(new Goal(CountedCondition.of(criterion), outcome));
                if (!FactSearch.of(goal, FactSheet.empty(), today, 1)
                        .unreached()
                        .isEmpty()) {
                    never.add(new NeverReached(criterion, outcome));
                }
            }
        }
        return List.copyOf(never);
    }

    private List<Criterion> upTo(Stage last, SaleType saleType) {
        if (!last.appliesTo(saleType)) {
            throw new IllegalArgumentException(
                    funnel + ": stage '" + last.id() + "' does not apply to sale type '" + saleType.id() + "'");
        }
        return funnel.stages(saleType).stream()
                .filter(stage -> stage.order() <= last.order())
                .flatMap(stage -> stage.criteria(saleType).stream())
                .toList();
    }

    private static List<Goal> met(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new Goal(CountedCondition.of(criterion), Outcome.MET))
                .toList();
    }

    @Override
    public String toString() {
        return "Examples of " + funnel + " on " + today;
    }
}
