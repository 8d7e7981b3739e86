package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Ladders.BOSS;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a journey must fall back as time has passed, commands are answered alike whether somebody reviewed it or not. */
class OrderOfReviewTest {

    private static final Day TENDER = Day.of("tender", Text.of("tender"));
    private static final Funnel FUNNEL = funnel("1");
    private static final Funnel NEXT = funnel("2");
    private static final GatePolicy PROPOSED = GatePolicy.DEFAULT.withApproval("last", "supervisor");
    private static final GatePolicy AUTOMATIC = PROPOSED.withFallBack(FallBackRule.AUTOMATIC);

    private static Funnel funnel(String version) {
        FunnelBuilder funnel = Funnel.define("ladder", version)
                .holds(Holding.STANDING)
                .saleTypes(Ladders.NEW)
                .positions(Position.of("supervisor", Text.of("Supervisor")));
        funnel.stage("first")
                .customerType(Text.of("first"))
                .criterion("c", c -> c.text(Text.of("a tender")).when(TENDER.present()));
        funnel.stage("last")
                .customerType(Text.of("last"))
                .criterion("c", c -> c.text(Text.of("the tender is to come")).when(TENDER.upcoming()));
        return funnel.build();
    }

    /** At the last stage on day 2; the tender is on day 20. */
    private static JourneyState atLast(Gatekeeper gatekeeper) {
        JourneyState state = Ladders.after(
                gatekeeper,
                Deals.learn(FactSheet.empty().with(TENDER, LocalDate.of(2026, 1, 21))),
                Deals.enter("first"));
        state = Deals.after(gatekeeper, state, new JourneyCommand.Approve("last", ""), BOSS, day(2));
        return Deals.after(gatekeeper, state, Deals.enter("last"), BOSS, day(2));
    }

    static Stream<Arguments> commands() {
        JourneyCommand win = new JourneyCommand.Win("");
        GatePolicy anywhere = AUTOMATIC.withWinning(WinRule.FROM_ANY_STAGE);
        GatePolicy alone = AUTOMATIC.withCriteria(CriteriaRule.STAGE_ALONE);
        return Stream.of(
                arguments(AUTOMATIC, win, "OPEN at last"),
                arguments(anywhere, win, "WON at first"),
                arguments(AUTOMATIC, new JourneyCommand.Lose("price", Optional.empty()), "LOST at first"),
                arguments(AUTOMATIC, Deals.enter("last"), "OPEN at last"),
                arguments(AUTOMATIC, Ladders.override("last"), "OPEN at last by override"),
                arguments(AUTOMATIC, new JourneyCommand.RequestOverride("last", "please"), "OPEN at first"),
                arguments(AUTOMATIC, new JourneyCommand.Approve("last", ""), "OPEN at first"),
                arguments(AUTOMATIC, Ladders.move(NEXT), "OPEN at first"),
                arguments(AUTOMATIC, Ladders.move(NEXT, "last"), "OPEN at last"),
                arguments(AUTOMATIC, new JourneyCommand.FallBack(), "OPEN at first"),
                arguments(alone, win, "OPEN at last"),
                arguments(PROPOSED, win, "OPEN at last"),
                arguments(PROPOSED.withFallBack(FallBackRule.NEVER), win, "OPEN at last"));
    }

    /** What is refused at once leaves the journey where it stood, as nothing is recorded. */
    @ParameterizedTest
    @MethodSource("commands")
    void theOrderDoesNotMatter(GatePolicy policy, JourneyCommand command, String expected) {
        Gatekeeper gatekeeper = Ladders.gatekeeper(policy, FUNNEL, NEXT);
        JourneyState state = atLast(gatekeeper);

        Decision atOnce = gatekeeper.decide(state, command, BOSS, day(100));
        assertThat(words(state.after(atOnce.events()))).isEqualTo(expected);

        JourneyState reviewed = state.after(gatekeeper
                .decide(state, new JourneyCommand.Review(), BOSS, day(100))
                .events());
        Decision afterwards = gatekeeper.decide(reviewed, command, BOSS, day(100));
        if (command instanceof JourneyCommand.FallBack) {
            assertThat(words(reviewed)).as("which the review has done").isEqualTo(expected);
            return;
        }
        assertThat(atOnce.getClass()).isEqualTo(afterwards.getClass());
        if (atOnce instanceof Decision.Accepted) {
            assertThat(words(reviewed.after(afterwards.events()))).isEqualTo(expected);
            assertThat(state.after(atOnce.events())).isEqualTo(reviewed.after(afterwards.events()));
        }
    }

    private static String words(JourneyState state) {
        return state.status().name() + " at " + stage(state)
                + (state.overridesInForce().isEmpty() ? "" : " by override");
    }

    @Test
    void winningWhileAFallBackIsDueIsRefusedWithBothReasons() {
        Gatekeeper gatekeeper = Ladders.gatekeeper(AUTOMATIC, FUNNEL, NEXT);
        JourneyState state = atLast(gatekeeper);
        Decision decision = gatekeeper.decide(state, new JourneyCommand.Win(""), BOSS, day(100));
        assertThat(decision.explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- What 'last' asks for no longer holds; the customer now stands at 'first'\n"
                        + "- A deal can only be won from the last stage, 'last'");
        assertThat(decision.explain(Locale.CHINESE))
                .isEqualTo("不能执行：\n- “last”的标准不再满足，客户现应处于“first”\n- 只有处于最后阶段“last”的客户才能赢单");
        assertThat(gatekeeper
                        .decide(state, new JourneyCommand.Win(""), BOSS, day(20))
                        .events())
                .as("on the day of the tender")
                .hasSize(1);
    }

    @Test
    void whatIsLearnedMayYetPreventTheFall() {
        Gatekeeper gatekeeper = Ladders.gatekeeper(AUTOMATIC, FUNNEL, NEXT);
        JourneyState state = atLast(gatekeeper);
        JourneyCommand later = Deals.learn(FactSheet.empty().with(TENDER, LocalDate.of(2027, 1, 1)));
        assertThat(stage(Deals.after(gatekeeper, state, later, BOSS, day(100)))).isEqualTo("last");
        JourneyCommand earlier = Deals.learn(FactSheet.empty().with(TENDER, LocalDate.of(2026, 2, 2)));
        assertThat(stage(Deals.after(gatekeeper, state, earlier, BOSS, day(100))))
                .isEqualTo("first");
    }

    @Test
    void gatesAreSeenFromWhereTheJourneyWouldStand() {
        Gatekeeper gatekeeper = Ladders.gatekeeper(AUTOMATIC, FUNNEL, NEXT);
        JourneyState state = atLast(gatekeeper);
        assertThat(gatekeeper.nextGate(state, day(20))).isEmpty();
        assertThat(gatekeeper.nextGate(state, day(100)).orElseThrow().stage().id())
                .isEqualTo("last");
        assertThat(gatekeeper.gate(state, "last", day(100)).obstacles())
                .hasAtLeastOneElementOfType(Obstacle.CriterionMissing.class)
                .hasAtLeastOneElementOfType(Obstacle.ApprovalMissing.class);
        assertThat(gatekeeper.fallBackDue(state, day(100))).isPresent();
    }
}
