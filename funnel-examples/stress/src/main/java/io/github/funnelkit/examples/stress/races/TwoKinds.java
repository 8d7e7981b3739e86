package io.github.funnelkit.examples.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.funnelkit.condition.CriteriaRegistry;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads make registries of one, each with a kind of its own: neither sees the kind of the other. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "right")
@Outcome(expect = FORBIDDEN, desc = "wrong")
@State
public class TwoKinds {

    private static final CriteriaRegistry SHARED = CriteriaRegistry.builtIn();

    @Actor
    public void first(ZZ_Result right) {
        right.r1 = hasOnly(SHARED.with(new Kind("acme:first")), "acme:first", "acme:second");
    }

    @Actor
    public void second(ZZ_Result right) {
        right.r2 = hasOnly(SHARED.with(new Kind("acme:second")), "acme:second", "acme:first");
    }

    private static boolean hasOnly(CriteriaRegistry registry, String own, String other) {
        return registry.find(own).isPresent()
                && registry.find(other).isEmpty()
                && registry.find("atLeast").isPresent()
                && SHARED.find(own).isEmpty();
    }
}
