package io.github.funnelkit.examples.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.github.funnelkit.assessment.Assessor;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** One thread hands a new assessor to another through a plain field: it is seen whole, or not at all. */
@JCStressTest
@Outcome(id = "true", expect = ACCEPTABLE, desc = "right")
@Outcome(expect = FORBIDDEN, desc = "wrong")
@State
public class Publication {

    private @Nullable Assessor<Deal> published;

    @Actor
    public void publish() {
        published = Deal.assessor(Deal.BINDING);
    }

    @Actor
    public void use(Z_Result right) {
        Assessor<Deal> seen = published;
        right.r1 = seen == null || Deal.BIG.isRightly(seen, Deal.LATE);
    }
}
