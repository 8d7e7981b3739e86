package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.List;
import java.util.Optional;

/**
 * This library, asked in one of the ways in which it can be asked. Classes and not lambdas: linking the first lambda of
 * a JVM takes as long as building the standard, and would be taken for a part of it.
 */
abstract class Funnelkit<C, R> implements Contestant<C, R> {

    static final Funnel STANDARD = FunnelStandard.documented();

    abstract Optional<Stage> stage(R result);

    abstract Outcome outcome(R result, Criterion criterion);

    @Override
    public Standing standing(R result) {
        int number = stage(result).map(STANDARD.stages()::indexOf).orElse(-1);
        return new Standing(
                number,
                criteria().stream().map(criterion -> outcome(result, criterion)).toList());
    }

    /** The criteria of project sales, in order. */
    static List<Criterion> criteria() {
        return STANDARD.criteria().stream()
                .filter(criterion -> criterion.saleType().equals(FunnelStandard.PROJECT))
                .toList();
    }
}
