package io.github.funnelkit.assessment;

import io.github.funnelkit.internal.circuit.NodeOutcomes;
import io.github.funnelkit.internal.compiled.ResultFactory;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.SalePath;
import org.jspecify.annotations.Nullable;

/** Makes what an assessor hands out. A record, as the JVM takes what it holds for constant. */
record Results(SalePath path) implements ResultFactory<Outcomes, Assessment> {

    @Override
    public Outcomes criteria(long met, long notMet) {
        return Outcomes.criteria(path, met, notMet);
    }

    @Override
    public Outcomes criteria(NodeOutcomes nodes) {
        return Outcomes.nodes(path, nodes).bare();
    }

    @Override
    public Outcomes nodes(long met, long notMet) {
        return Outcomes.nodes(path, met, notMet);
    }

    @Override
    public Outcomes nodes(NodeOutcomes nodes) {
        return Outcomes.nodes(path, nodes);
    }

    @Override
    public Assessment assessment(Outcomes nodes, DayPlan plan, @Nullable Object[] values) {
        return new Assessment(nodes, plan, values);
    }
}
