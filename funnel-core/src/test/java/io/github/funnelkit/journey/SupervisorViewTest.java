package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many journeys, and what a supervisor should look at. */
class SupervisorViewTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT.withApproval("offer", "supervisor"));
    private static final TimeLimits LIMITS =
            TimeLimits.NONE.withNextAction(Deals.NEXT_ACTION).withLimit("lead", Duration.ofDays(30));

    private final JourneyState quiet = journey("quiet");
    private final JourneyState approval = after(GATEKEEPER, ready("approval"), complete("propose.visit"));
    private final JourneyState asked =
            after(GATEKEEPER, ready("asked"), new JourneyCommand.RequestOverride("offer", "visit by phone"));
    private final JourneyState overridden =
            after(GATEKEEPER, asked, new JourneyCommand.OverrideGate("offer", "visit by phone is fine"), WANG, MONDAY);
    private final JourneyState lost =
            after(GATEKEEPER, ready("lost"), new JourneyCommand.Lose("price", Optional.empty()));

    private static JourneyState journey(String id) {
        return JourneyState.replay(
                Deals.VERSIONS, List.of(GATEKEEPER.open(id, Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
    }

    private static JourneyState ready(String id) {
        return after(GATEKEEPER, journey(id), Deals.learn(Deals.READY_FOR_OFFER), complete("find.call"), enter("lead"));
    }

    @Test
    void eachListHoldsWhatItSays() {
        List<JourneyState> all = List.of(quiet, approval, asked, overridden, lost);
        SupervisorView today = SupervisorView.of(all, GATEKEEPER, LIMITS, MONDAY);
        assertThat(today.overrideRequested()).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(asked);
            assertThat(waiting.request().reason()).isEqualTo("visit by phone");
            assertThat(waiting.gate().obstacles()).hasSize(2);
        });
        assertThat(today.waitingForApproval())
                .extracting(SupervisorView.AtGate::state)
                .containsExactly(approval);
        assertThat(today.overridden()).containsExactly(overridden);
        assertThat(today.fallBackDue()).isEmpty();
        assertThat(today.late()).isEmpty();

        SupervisorView later = SupervisorView.of(all, GATEKEEPER, LIMITS, MONDAY.plus(Duration.ofDays(31)));
        assertThat(later.late())
                .extracting(late -> late.state().journey() + " "
                        + late.time().overdueDays() + " "
                        + late.time().stalled().isPresent())
                .containsExactly("approval 24 true", "asked 24 true", "asked 24 false");
        assertThat(later.fallBackDue())
                .extracting(SupervisorView.Falling::state)
                .containsExactly(overridden);
        assertThat(later.waitingForApproval()).as("the next action is past").isEmpty();
    }

    @Test
    void theLastRequestCounts() {
        JourneyState again = after(GATEKEEPER, asked, new JourneyCommand.RequestOverride("order", "signed by phone"));
        assertThat(SupervisorView.of(List.of(again), GATEKEEPER, LIMITS, MONDAY).overrideRequested())
                .extracting(waiting ->
                        waiting.request().reason() + ": " + waiting.gate().stage())
                .containsExactly("signed by phone: order");
    }

    @Test
    void aStalledJourneyIsLateWithoutANextAction() {
        TimeLimits limits = TimeLimits.NONE.withLimit("lead", Duration.ofDays(30));
        assertThat(SupervisorView.of(List.of(quiet, approval), GATEKEEPER, limits, MONDAY.plus(Duration.ofDays(31)))
                        .late())
                .extracting(SupervisorView.Late::state)
                .containsExactly(approval);
    }

    @Test
    void itIsReadInChineseAndEnglish() {
        SupervisorView view = SupervisorView.of(
                List.of(approval, asked, overridden), GATEKEEPER, LIMITS, MONDAY.plus(Duration.ofDays(7)));
        assertThat(view.explain(Locale.ENGLISH)).isEqualTo("""
                        Waiting for an override
                        - asked: 'Customer with an offer', asked for by li, because: visit by phone
                        Waiting for approval
                        - approval: Customer with an offer
                        Standing by override
                        - asked: 'Customer with an offer', by wang, because: visit by phone is fine""");
        assertThat(view.explain(Locale.CHINESE)).isEqualTo("""
                        等待越权放行
                        - asked：“报价客户”，li 申请，原因：visit by phone
                        等待批准
                        - approval：报价客户
                        越权放行中
                        - asked：“报价客户”，wang，原因：visit by phone is fine""");
        assertThat(SupervisorView.of(List.of(overridden), GATEKEEPER, LIMITS, MONDAY.plus(Duration.ofDays(8)))
                        .explain(Locale.ENGLISH))
                .contains("Due to fall back\n- asked: What 'Customer with an offer' asks for no longer holds")
                .contains("\n  - The next action is agreed")
                .endsWith("Stalled or overdue\n- asked: The next action (2026-11-30) is overdue by 1 day");
        assertThat(SupervisorView.of(List.of(quiet, lost), GATEKEEPER, LIMITS, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEmpty();
    }
}
