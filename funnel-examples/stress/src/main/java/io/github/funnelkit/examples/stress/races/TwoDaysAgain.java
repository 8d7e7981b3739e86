package io.github.funnelkit.examples.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.funnelkit.assessment.Assessor;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads ask an assessor that has long been at work, as of two days. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "right")
@Outcome(expect = FORBIDDEN, desc = "wrong")
@State
public class TwoDaysAgain {

    private static final Assessor<Deal> ASSESSOR = Deal.assessor(Deal.ALL_AT_ONCE);

    @Actor
    public void early(ZZ_Result right) {
        right.r1 = Deal.BIG.isRightly(ASSESSOR, Deal.EARLY);
    }

    @Actor
    public void late(ZZ_Result right) {
        right.r2 = Deal.BIG.isRightly(ASSESSOR, Deal.LATE);
    }
}
