package io.github.funnelkit.examples.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.funnelkit.assessment.Assessor;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads have one binding read two customers: no value of one gets into the facts of the other. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "right")
@Outcome(expect = FORBIDDEN, desc = "wrong")
@State
public class TwoCustomers {

    private static final Assessor<Deal> ASSESSOR = Deal.assessor(Deal.ALL_AT_ONCE);

    @Actor
    public void big(ZZ_Result right) {
        right.r1 = Deal.BIG.isRightly(ASSESSOR, Deal.LATE);
    }

    @Actor
    public void small(ZZ_Result right) {
        right.r2 = Deal.SMALL.isRightly(ASSESSOR, Deal.LATE);
    }
}
