package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ways beside the ladder that a methodology states: back, from any stage, and on a condition. */
class TransitionsTest {

    private static final Funnel BACK = with(funnel -> funnel.guide(
                    "requalify",
                    guide -> guide.title("Requalify")
                            .from("offer")
                            .to("lead")
                            .back(true)
                            .when(Deals.BUDGET.lessThan(120))
                            .mandatory("ask", action -> action.text(Text.of("Ask again"))))
            .guide(
                    "start-over",
                    guide -> guide.fromAny()
                            .to("lead")
                            .back(true)
                            .mandatory("warn", action -> action.text(Text.of("Warn the team")))));

    private static Funnel with(Consumer<FunnelBuilder> more) {
        return Deals.FUNNEL.derive("deals", "1", more);
    }

    private static Gatekeeper gatekeeper(Funnel funnel) {
        return Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.of(funnel), Deals.SHANGHAI);
    }

    private static JourneyState opened(Gatekeeper gatekeeper, Funnel funnel) {
        return JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-7", funnel.reference(), "direct", Deals.LI, Deals.MONDAY)));
    }

    private static JourneyState atOffer(Gatekeeper gatekeeper, Funnel funnel) {
        return Deals.after(
                gatekeeper,
                opened(gatekeeper, funnel),
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"));
    }

    private static List<String> refusal(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command) {
        return ((Decision.Refused) gatekeeper.decide(state, command, Deals.LI, Deals.MONDAY))
                .reasons().stream()
                        .map(reason -> reason.explain(Locale.ENGLISH))
                        .toList();
    }

    @Test
    void aGuideLeadsBackWhenItAppliesAndItsWorkIsDone() {
        Gatekeeper gatekeeper = gatekeeper(BACK);
        JourneyState offer = atOffer(gatekeeper, BACK);
        JourneyCommand down = JourneyCommand.MoveDown.by("requalify", "lead", "the buyer has left");

        assertThat(refusal(gatekeeper, offer, down))
                .containsExactly(
                        "Guide 'Requalify' applies only when: Budget: less than 120 CNY - Budget: 150 CNY, 30 too much",
                        "Mandatory action not done yet: Ask again");

        JourneyState ready = Deals.after(
                gatekeeper,
                offer,
                Deals.learn(FactSheet.empty().with(Deals.BUDGET, new BigDecimal("110"))),
                Deals.complete("requalify.ask"),
                down);
        assertThat(ready.stage()).map(stage -> stage.id()).contains("lead");
    }

    @Test
    void whatIsNotKnownIsMissingToo() {
        Funnel funnel = with(each -> each.guide(
                "back",
                guide -> guide.from("offer")
                        .to("lead")
                        .back(true)
                        .when(Deals.SIGNED.isFalse())
                        .optional("ask", action -> action.text(Text.of("Ask")))));
        Gatekeeper gatekeeper = gatekeeper(funnel);

        assertThat(refusal(gatekeeper, atOffer(gatekeeper, funnel), JourneyCommand.MoveDown.by("back", "lead", "why")))
                .singleElement()
                .asString()
                .startsWith("Guide 'back' applies only when: not (Signed) - Signed: not known");
    }

    @Test
    void aGuideThatDoesNotLeadThereIsRefused() {
        Gatekeeper gatekeeper = gatekeeper(BACK);
        JourneyState offer = atOffer(gatekeeper, BACK);
        JourneyState lead = Deals.after(
                gatekeeper, offer, new JourneyCommand.MoveDown(new Landing.AtStage("lead"), "the buyer has left"));

        assertThat(refusal(gatekeeper, offer, JourneyCommand.MoveDown.by("propose", "lead", "why")))
                .containsExactly("Guide 'propose' does not lead back from here to there");
        assertThat(refusal(gatekeeper, lead, JourneyCommand.MoveDown.by("start-over", "lead", "why")))
                .contains("Guide 'start-over' does not lead back from here to there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper.decide(
                        offer, JourneyCommand.MoveDown.by("requalfy", "lead", "why"), Deals.LI, Deals.MONDAY))
                .withMessageContaining("requalify");
    }

    @Test
    void theWaysBackAreToldWithWhatIsMissing() {
        Gatekeeper gatekeeper = gatekeeper(BACK);
        JourneyState offer = atOffer(gatekeeper, BACK);

        List<Transition> ways = gatekeeper.waysBack(offer, Deals.MONDAY);
        assertThat(ways).extracting(way -> way.guide().id()).containsExactly("requalify", "start-over");
        assertThat(ways).extracting(Transition::isOpen).containsExactly(false, false);
        assertThat(ways.get(1).explain(Locale.ENGLISH))
                .isEqualTo("start-over: back to 'Lead'\n- Mandatory action not done yet: Warn the team");
        JourneyState warned = Deals.after(gatekeeper, offer, Deals.complete("start-over.warn"));
        assertThat(gatekeeper.waysBack(warned, Deals.MONDAY).get(1).isOpen()).isTrue();
        assertThat(gatekeeper.waysBack(opened(gatekeeper, BACK), Deals.MONDAY)).isEmpty();
    }

    @Test
    void theEventSaysByWhichGuide() {
        Gatekeeper gatekeeper = gatekeeper(BACK);
        JourneyState offer = Deals.after(gatekeeper, atOffer(gatekeeper, BACK), Deals.complete("start-over.warn"));
        JourneyCommand down = JourneyCommand.MoveDown.by("start-over", "lead", "another buyer");

        JourneyEvent event =
                gatekeeper.decide(offer, down, Deals.LI, Deals.MONDAY).events().get(0);
        assertThat(event)
                .isInstanceOfSatisfying(
                        JourneyEvent.MovedDown.class,
                        moved -> assertThat(moved.guide()).contains("start-over"));
        assertThat(CommandDigest.of(down, Deals.LI))
                .isNotEqualTo(CommandDigest.of(
                        new JourneyCommand.MoveDown(new Landing.AtStage("lead"), "another buyer"), Deals.LI));
    }

    @Test
    void aWayFromAnyStageSkipsNothing() {
        Funnel funnel = with(each -> each.guide(
                "rush",
                guide -> guide.fromAny()
                        .to("order")
                        .when(Deals.BUDGET.atLeast(1_000))
                        .mandatory("board", action -> action.text(Text.of("Ask the board")))));
        Gatekeeper gatekeeper = gatekeeper(funnel);
        JourneyState lead = Deals.after(
                gatekeeper,
                opened(gatekeeper, funnel),
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"));
        assertThat(gatekeeper.gate(lead, "order", Deals.MONDAY).obstacles())
                .hasAtLeastOneElementOfType(Obstacle.StageSkipped.class)
                .extracting(obstacle -> obstacle.explain(Locale.ENGLISH))
                .doesNotContain("Mandatory action not done yet: Ask the board")
                .contains("Mandatory action not done yet: Visit the customer");

        JourneyState rich = Deals.after(
                gatekeeper, lead, Deals.learn(FactSheet.empty().with(Deals.BUDGET, new BigDecimal("2000"))));
        assertThat(gatekeeper.gate(rich, "order", Deals.MONDAY).obstacles())
                .doesNotHaveAnyElementsOfTypes(Obstacle.StageSkipped.class)
                .extracting(obstacle -> obstacle.explain(Locale.ENGLISH))
                .contains("Mandatory action not done yet: Ask the board")
                .doesNotContain("Mandatory action not done yet: Visit the customer");
    }

    @Test
    void ofSeveralGuidesThoseThatMayApplyAreAsked() {
        Funnel funnel = with(each -> each.guide("close", guide -> guide.when(Deals.BUDGET.lessThan(1_000)))
                .guide(
                        "close-big",
                        guide -> guide.from("offer")
                                .to("order")
                                .when(Deals.BUDGET.atLeast(1_000))
                                .mandatory("board", action -> action.text(Text.of("Ask the board")))));
        Gatekeeper gatekeeper = gatekeeper(funnel);
        JourneyState offer = atOffer(gatekeeper, funnel);

        assertThat(Progress.of(offer, gatekeeper, Deals.MONDAY).actions())
                .extracting(each -> each.action().id())
                .containsExactly("close.draft");
        JourneyState unknown = Deals.after(
                Gatekeeper.of(
                        FunnelCatalog.of(funnel),
                        GatePolicy.of(funnel).withFallBack(FallBackRule.NEVER),
                        Deals.SHANGHAI),
                offer,
                new JourneyCommand.Learn(FactChanges.forgotten(Deals.BUDGET)));
        assertThat(Progress.of(unknown, gatekeeper, Deals.MONDAY).actions())
                .extracting(each -> each.action().id())
                .containsExactly("close.draft", "close-big.board");
        assertThat(Progress.of(unknown, gatekeeper, Deals.MONDAY).guide().map(guide -> guide.id()))
                .isEqualTo(Optional.of("close"));
    }
}
