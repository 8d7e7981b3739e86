package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Delta;
import io.github.funnelkit.internal.search.FactSearch;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.search.Sheets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The search for the shortest ways from an assessment to a stage.
 *
 * @param goals all that must hold there
 * @param facts what is asked for it, in the order in which it is asked
 * @param known what is known of them
 * @param sheets what would have to be known, for each way that was found
 * @param unreached the criteria for which nothing was found
 */
record WaySearch(
        List<Goal> goals, List<Fact<?>> facts, FactSheet known, List<FactSheet> sheets, List<Criterion> unreached) {

    static WaySearch of(Assessment assessment, Stage next, int most) {
        WayGoals asked = WayGoals.of(assessment, next);
        List<Goal> goals = asked.goals();
        Set<Fact<?>> facts = new LinkedHashSet<>();
        next.criteria(assessment.saleType())
                .forEach(criterion -> facts.addAll(criterion.requirement().facts()));
        goals.forEach(goal -> facts.addAll(goal.condition().facts()));
        FactSheet known = Sheets.of(assessment.facts(), facts);
        FactSearch search = FactSearch.of(goals, known, assessment.asOf(), most);
        List<FactSheet> sheets = search.unreached().isEmpty()
                ? search.sheets().stream().filter(asked::leavesUnbroken).toList()
                : List.of();
        return new WaySearch(goals, List.copyOf(facts), known, sheets, asked.criteria(search.unreached()));
    }

    /** How many steps each of the ways has; empty when there is none. */
    OptionalInt steps() {
        return sheets.stream()
                .mapToInt(sheet -> Delta.between(known, sheet).size())
                .findFirst();
    }
}
