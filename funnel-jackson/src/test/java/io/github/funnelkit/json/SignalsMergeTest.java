package io.github.funnelkit.json;

import static io.github.funnelkit.definition.SignalKind.CLAIM_AHEAD;
import static io.github.funnelkit.definition.SignalKind.CLOSE_DATE_PAST;
import static io.github.funnelkit.definition.StaySeverity.ADVICE;
import static io.github.funnelkit.definition.StaySeverity.RED_FLAG;
import static io.github.funnelkit.definition.StaySeverity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.standard.FunnelStandard;
import org.junit.jupiter.api.Test;

/** What a check-up looks for, where both sides go on from one base. */
class SignalsMergeTest {

    private static final Funnel BASE = FunnelStandard.extended()
            .derive(
                    "base",
                    "1",
                    funnel -> funnel.signals(
                            Signal.of(CLAIM_AHEAD, WARNING), Signal.pushed(2, WARNING), Signal.pushed(4, RED_FLAG)));

    private static Funnel theirs(Signal... signals) {
        return BASE.derive("base", "2", funnel -> funnel.signals(signals));
    }

    private static Funnel ours(Signal... signals) {
        return BASE.derive("acme", "7", funnel -> funnel.signals(signals));
    }

    private static FunnelMerge merge(Funnel theirs, Funnel ours) {
        return Line.JSON_2.documents().merge(BASE, theirs, ours);
    }

    private static final Signal[] AS_BEFORE = BASE.signals().toArray(Signal[]::new);

    @Test
    void whatOneSideChangedAloneIsInTheMerge() {
        Signal[] more = {
            Signal.of(CLAIM_AHEAD, RED_FLAG),
            Signal.pushed(2, WARNING),
            Signal.pushed(4, RED_FLAG),
            Signal.of(CLOSE_DATE_PAST, ADVICE)
        };
        assertThat(merge(theirs(more), ours(AS_BEFORE)).conflicts()).isEmpty();
        assertThat(merge(theirs(more), ours(AS_BEFORE)).funnel().signals()).containsExactlyInAnyOrder(more);
        assertThat(merge(theirs(AS_BEFORE), ours(more)).conflicts()).isEmpty();
        assertThat(merge(theirs(AS_BEFORE), ours(more)).funnel().signals()).containsExactlyInAnyOrder(more);
    }

    @Test
    void whatEachSideChangedOfAnotherSignalIsInTheMerge() {
        FunnelMerge merge = merge(
                theirs(Signal.of(CLAIM_AHEAD, RED_FLAG), Signal.pushed(2, WARNING), Signal.pushed(4, RED_FLAG)),
                ours(Signal.of(CLAIM_AHEAD, WARNING), Signal.pushed(3, WARNING), Signal.pushed(4, RED_FLAG)));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().signals())
                .containsExactlyInAnyOrder(
                        Signal.of(CLAIM_AHEAD, RED_FLAG), Signal.pushed(3, WARNING), Signal.pushed(4, RED_FLAG));
    }

    @Test
    void oneSignalThatBothChangedIsAConflict() {
        FunnelMerge merge = merge(
                theirs(Signal.of(CLAIM_AHEAD, RED_FLAG), Signal.pushed(2, WARNING), Signal.pushed(4, RED_FLAG)),
                ours(Signal.of(CLAIM_AHEAD, ADVICE), Signal.pushed(2, WARNING), Signal.pushed(4, RED_FLAG)));
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.conflicts().get(0).toString()).contains("claimAhead");
    }
}
