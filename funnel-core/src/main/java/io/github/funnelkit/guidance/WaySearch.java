package io.github.funnelkit.guidance;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Delta;
import io.github.funnelkit.internal.search.Goal;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a search for the shortest ways from an assessment to a stage has found.
 *
 * @param goals all that must hold there
 * @param facts what is asked for it, in the order in which it is asked
 * @param known what is known of them
 * @param sheets what would have to be known, for each way that was found
 * @param unreached the criteria for which nothing was found
 * @param isComplete whether the search came to its end
 */
record WaySearch(
        List<Goal> goals,
        List<Fact<?>> facts,
        FactSheet known,
        List<FactSheet> sheets,
        List<Criterion> unreached,
        boolean isComplete) {

    /** How many steps each of the ways has; empty when there is none. */
    OptionalInt steps() {
        return sheets.stream()
                .mapToInt(sheet -> Delta.between(known, sheet).size())
                .findFirst();
    }
}
