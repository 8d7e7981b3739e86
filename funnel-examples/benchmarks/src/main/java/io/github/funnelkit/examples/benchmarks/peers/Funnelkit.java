package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** This library, asked in one of the ways in which it can be asked. */
final class Funnelkit<C, R> implements Contestant<C, R> {

    private static final Funnel STANDARD = FunnelStandard.documented();

    private final Function<Deal, C> customer;
    private final Function<C, R> judge;
    private final Function<R, Optional<Stage>> stage;
    private final BiFunction<R, Criterion, Outcome> outcome;

    private Funnelkit(
            Function<Deal, C> customer,
            Function<C, R> judge,
            Function<R, Optional<Stage>> stage,
            BiFunction<R, Criterion, Outcome> outcome) {
        this.customer = customer;
        this.judge = judge;
        this.stage = stage;
        this.outcome = outcome;
    }

    /** From the host's object. */
    static <R> Funnelkit<Deal, R> bound(
            FactBinding<Deal> binding,
            BiFunction<Assessor<Deal>, Deal, R> judge,
            Function<R, Optional<Stage>> stage,
            BiFunction<R, Criterion, Outcome> outcome) {
        Assessor<Deal> assessor = Assessor.of(STANDARD, binding, Clock.systemUTC());
        return new Funnelkit<>(deal -> deal, deal -> judge.apply(assessor, deal), stage, outcome);
    }

    /** From a sheet of facts made before. */
    static <R> Funnelkit<FactSheet, R> sheets(
            BiFunction<Assessor<FactSheet>, FactSheet, R> judge,
            Function<R, Optional<Stage>> stage,
            BiFunction<R, Criterion, Outcome> outcome) {
        Assessor<FactSheet> assessor = Assessor.of(STANDARD, Clock.systemUTC());
        return new Funnelkit<>(DealBinding.oneByOne()::sheet, sheet -> judge.apply(assessor, sheet), stage, outcome);
    }

    @Override
    public C customer(Deal deal) {
        return customer.apply(deal);
    }

    @Override
    public R judge(C customer) {
        return judge.apply(customer);
    }

    @Override
    public Standing standing(R result) {
        int number = stage.apply(result).map(STANDARD.stages()::indexOf).orElse(-1);
        return new Standing(
                number,
                criteria().stream()
                        .map(criterion -> outcome.apply(result, criterion))
                        .toList());
    }

    /** The criteria of project sales, in order. */
    static List<Criterion> criteria() {
        return STANDARD.criteria().stream()
                .filter(criterion -> criterion.saleType().equals(FunnelStandard.PROJECT))
                .toList();
    }
}
