package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.atOffer;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.UnknownPartException;
import org.junit.jupiter.api.Test;

/** Commands that are about where a journey stands. */
class WantedStageTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);

    private static JourneyCommand down(String stage) {
        return new JourneyCommand.MoveDown(new Landing.AtStage(stage), "the buyer has left");
    }

    @Test
    void whoeverWantsAJourneyAtAStageEntersAHigherOneAndMovesDownToALowerOne() {
        JourneyState offer = atOffer(GATEKEEPER);
        assertThat(JourneyCommand.moveTo(offer, "lead", "the buyer has left")).isEqualTo(down("lead"));
        assertThat(JourneyCommand.moveTo(offer, "offer", "")).isEqualTo(enter("offer"));
        assertThat(JourneyCommand.moveTo(offer, "order", "")).isEqualTo(enter("order"));
        assertThat(JourneyCommand.moveTo(opened(GATEKEEPER), "lead", "")).isEqualTo(enter("lead"));
        assertThatThrownBy(() -> JourneyCommand.moveTo(offer, "ofer", ""))
                .isInstanceOf(UnknownPartException.class)
                .hasMessageContaining("did you mean 'offer'?");
    }

    @Test
    void commandsThatMoveAJourneySayWhereTo() {
        Landing offer = new Landing.AtStage("offer");
        assertThat(enter("offer").destination()).contains(offer);
        assertThat(new JourneyCommand.OverrideGate("offer", "urgent").destination())
                .contains(offer);
        assertThat(new JourneyCommand.RequestOverride("offer", "urgent").destination())
                .contains(offer);
        assertThat(down("offer").destination()).contains(offer);
        FunnelReference next = new FunnelReference("deals", "2");
        assertThat(new JourneyCommand.MoveToVersion(next, offer).destination()).contains(offer);
        assertThat(new JourneyCommand.MoveToVersion(next).destination()).contains(new Landing.SameStage());
        assertThat(new JourneyCommand.Win("").destination()).isEmpty();
        assertThat(new JourneyCommand.Attach("contract", "1").destination()).isEmpty();
    }
}
