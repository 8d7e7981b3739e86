package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.FactSearch;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.search.SearchMemory;
import io.github.funnelkit.internal.search.SearchPlan;
import io.github.funnelkit.internal.search.Sheets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a search for the shortest ways to a stage is made of before anything is known of the customer, so that it can be used for
 * all that have the same goals.
 *
 * @param asked what must hold
 * @param facts what is asked for it, in the order in which it is asked
 * @param search the goals, made ready
 */
record WayPlan(WayGoals asked, List<Fact<?>> facts, SearchPlan search) {

    static WayPlan of(Assessment assessment, Stage next) {
        WayGoals asked = WayGoals.of(assessment, next);
        List<Goal> goals = asked.goals();
        Set<Fact<?>> facts = new LinkedHashSet<>();
        next.criteria(assessment.saleType())
                .forEach(criterion -> facts.addAll(criterion.requirement().facts()));
        goals.forEach(goal -> facts.addAll(goal.condition().facts()));
        return new WayPlan(asked, List.copyOf(facts), SearchPlan.of(goals, assessment.asOf()));
    }

    /** Searches the ways from an assessment for which this was made, or one with the same goals. */
    WaySearch ways(Assessment assessment, SearchMemory memory) {
        FactSheet known = Sheets.of(assessment.facts(), facts);
        FactSearch found = FactSearch.of(search, known, ShortestWay.MOST_WAYS, memory);
        List<FactSheet> sheets =
                found.sheets().stream().filter(asked::leavesUnbroken).toList();
        return new WaySearch(
                asked.goals(), facts, known, sheets, asked.criteria(found.unreached()), found.isComplete());
    }

    /** How many steps each of the ways has; empty when there is none. */
    OptionalInt steps(Assessment assessment, SearchMemory memory) {
        return asked.mayBreak()
                ? ways(assessment, memory).steps()
                : FactSearch.steps(search, assessment.facts(), memory);
    }
}
