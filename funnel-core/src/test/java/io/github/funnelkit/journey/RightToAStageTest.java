package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Ladders.LI;
import static io.github.funnelkit.journey.Ladders.after;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.deny;
import static io.github.funnelkit.journey.Ladders.funnel;
import static io.github.funnelkit.journey.Ladders.gatekeeper;
import static io.github.funnelkit.journey.Ladders.know;
import static io.github.funnelkit.journey.Ladders.override;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a journey stands, and what it wins from there, it has by its gates, or by an override on record. */
class RightToAStageTest {

    private static final GatePolicy DEFAULT = GatePolicy.DEFAULT;

    private static String explain(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command) {
        return gatekeeper.decide(state, command, LI, day(1)).explain(Locale.ENGLISH);
    }

    /** What the gates go on asking for is asked of whoever wins, too. */
    @ParameterizedTest
    @EnumSource
    void nothingIsWonWhereWhatMustGoOnHoldingDoesNot(FallBackRule rule) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), funnel("1", "a", "b"));
        JourneyState state = after(gatekeeper, know("a", "b"), enter("a"), enter("b"));
        JourneyCommand win = new JourneyCommand.Win("");
        assertThat(after(gatekeeper, state, win).status()).isEqualTo(JourneyStatus.WON);
        JourneyState broken = after(gatekeeper, state, deny("a"));
        assertThat(explain(gatekeeper, broken, win))
                .contains(
                        rule == FallBackRule.AUTOMATIC
                                ? "A deal can only be won from the last stage"
                                : "Criterion: needs a - not met: no");
    }

    /** An override waives for as long as it is in force. */
    @Test
    void whatWasOverriddenIsWon() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, funnel("1", "a", "b"));
        JourneyState state = after(gatekeeper, know("a"), enter("a"), deny("b"), override("b"));
        assertThat(after(gatekeeper, state, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
    }
}
