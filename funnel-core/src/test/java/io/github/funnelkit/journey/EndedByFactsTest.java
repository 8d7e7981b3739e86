package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.READY_FOR_OFFER;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.fact.FactSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A deal that has ended by its facts goes no further, whatever else the facts say. */
class EndedByFactsTest {

    private static final Flag GONE = Flag.of("gone", text("已流失", "Gone"));
    private static final Flag PAID = Flag.of("paid", text("已付款", "Paid"));
    private static final Funnel FUNNEL = Deals.FUNNEL.derive(
            "ends",
            "1",
            f -> f.facts(GONE, PAID)
                    .ending(
                            "closed-lost",
                            e -> e.lost().label(text("丢单", "Closed lost")).when(GONE.isTrue()))
                    .ending(
                            "closed-won",
                            e -> e.won().label(text("赢单", "Closed won")).when(PAID.isTrue())));
    private static final Ending LOST = FUNNEL.ending("closed-lost");
    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);

    private static Gatekeeper gatekeeper(GatePolicy policy) {
        return Gatekeeper.of(FunnelCatalog.of(FUNNEL), policy, SHANGHAI);
    }

    private static JourneyState knowing(Gatekeeper gatekeeper, FactSheet facts, JourneyCommand... then) {
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY)));
        return Deals.after(gatekeeper, Deals.after(gatekeeper, opened, Deals.learn(facts)), then);
    }

    @Test
    void itEntersNoStage() {
        JourneyState state = knowing(GATEKEEPER, READY_FOR_OFFER.with(GONE, true), Deals.complete("find.call"));

        Decision decision = GATEKEEPER.decide(state, Deals.enter("lead"), LI, MONDAY);
        assertThat(decision).isEqualTo(new Decision.Refused(List.of(new Obstacle.EndedByFacts(LOST))));
        assertThat(decision.explain(Locale.ENGLISH))
                .endsWith(
                        "\n- By the facts the deal has ended (Closed lost): record that ending, or correct the facts");
        assertThat(GATEKEEPER.nextGate(state, MONDAY).map(Gate::isOpen)).contains(false);

        JourneyState corrected =
                Deals.after(GATEKEEPER, state, Deals.learn(FactSheet.empty().with(GONE, false)));
        assertThat(GATEKEEPER.decide(corrected, Deals.enter("lead"), LI, MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whereFactsAreAdviceItIsAWarning() {
        Gatekeeper advised = gatekeeper(GatePolicy.DEFAULT.withCriteria(CriteriaRule.ADVISORY));
        JourneyState state = knowing(advised, READY_FOR_OFFER.with(GONE, true), Deals.complete("find.call"));

        assertThat(advised.decide(state, Deals.enter("lead"), LI, MONDAY))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.warnings()).contains(new Obstacle.EndedByFacts(LOST)));
    }

    @Test
    void whatIsLostIsNotWon() {
        Gatekeeper anywhere = gatekeeper(GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE));
        JourneyState state = knowing(
                anywhere,
                READY_FOR_OFFER,
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"));
        JourneyCommand won = new JourneyCommand.End("closed-won", Optional.empty(), Optional.empty(), "");
        JourneyCommand lost = new JourneyCommand.End("closed-lost", Optional.of("price"), Optional.empty(), "");

        JourneyState gone =
                Deals.after(anywhere, state, Deals.learn(FactSheet.empty().with(GONE, true)));
        assertThat(anywhere.decide(gone, won, LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.EndedByFacts(LOST))));
        assertThat(anywhere.decide(gone, lost, LI, MONDAY)).isInstanceOf(Decision.Accepted.class);

        JourneyState paid =
                Deals.after(anywhere, state, Deals.learn(FactSheet.empty().with(PAID, true)));
        assertThat(anywhere.decide(paid, won, LI, MONDAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsLostIsNotWonWhereNoEndingIsWonEither() {
        Funnel losing = FUNNEL.derive("ends", "1", f -> f.withoutEnding("closed-won"));
        GatePolicy policy = GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE);
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(losing), policy, SHANGHAI);
        JourneyState gone = knowing(gatekeeper, READY_FOR_OFFER.with(GONE, true));
        assertThat(gatekeeper.decide(gone, new JourneyCommand.Win(""), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.EndedByFacts(losing.ending("closed-lost")))));

        Gatekeeper advised =
                Gatekeeper.of(FunnelCatalog.of(losing), policy.withCriteria(CriteriaRule.ADVISORY), SHANGHAI);
        assertThat(advised.decide(
                        knowing(advised, READY_FOR_OFFER.with(GONE, true)), new JourneyCommand.Win(""), LI, MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nobodyOverridesThatADealHasEnded() {
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withOverrideBy("supervisor"));
        JourneyState state = knowing(gatekeeper, READY_FOR_OFFER.with(GONE, true), Deals.complete("find.call"));
        Decision refused = new Decision.Refused(List.of(new Obstacle.EndedByFacts(LOST)));
        assertThat(gatekeeper.decide(state, new JourneyCommand.OverrideGate("lead", "hope"), WANG, MONDAY))
                .isEqualTo(refused);
        assertThat(gatekeeper.decide(state, new JourneyCommand.OverrideGate("offer", "hope"), WANG, MONDAY))
                .isEqualTo(refused);
        assertThat(gatekeeper.decide(state, new JourneyCommand.RequestOverride("offer", "hope"), LI, MONDAY))
                .isEqualTo(refused);
    }

    private static JourneyCommand learn(FactSheet facts, Evidence evidence) {
        return new JourneyCommand.Learn(FactChanges.learned(facts), evidence);
    }

    /** What was made sure of is not talked away, by whatever is only said since, or by what is no longer known. */
    @Test
    void whatWasConfirmedIsNotCorrectedByWeakerEvidence() {
        FactSheet gone = FactSheet.empty().with(GONE, true);
        FactSheet stays = FactSheet.empty().with(GONE, false);
        JourneyState ready = knowing(GATEKEEPER, READY_FOR_OFFER, Deals.complete("find.call"));
        JourneyState lost = Deals.after(GATEKEEPER, ready, learn(gone, Evidence.confirmed("a letter")));
        JourneyCommand forget = new JourneyCommand.Learn(FactChanges.forgotten(GONE));
        Decision refused = new Decision.Refused(List.of(new Obstacle.EndedByFacts(LOST, List.of(GONE))));
        for (JourneyCommand weaker : List.of(learn(stays, Evidence.ASSERTED), forget)) {
            JourneyState said = Deals.after(GATEKEEPER, lost, weaker, Actor.program("assistant"), MONDAY);
            for (JourneyState doubtful : List.of(said, Deals.after(GATEKEEPER, said, weaker))) {
                assertThat(GATEKEEPER.decide(doubtful, Deals.enter("lead"), LI, MONDAY))
                        .isEqualTo(refused);
            }
            assertThat(GATEKEEPER.decide(
                            Deals.after(
                                    GATEKEEPER, said, learn(stays, Evidence.confirmed("")), Actor.program("x"), MONDAY),
                            Deals.enter("lead"),
                            LI,
                            MONDAY))
                    .as("nor by what a program confirms")
                    .isEqualTo(refused);
            for (JourneyCommand confirmed : List.of(
                    learn(stays, Evidence.confirmed("a call")),
                    new JourneyCommand.Learn(FactChanges.forgotten(GONE), Evidence.confirmed("a call")))) {
                assertThat(GATEKEEPER.decide(Deals.after(GATEKEEPER, said, confirmed), Deals.enter("lead"), LI, MONDAY))
                        .isInstanceOf(Decision.Accepted.class);
            }
        }
        assertThat(refused.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Refused:\n- By what was confirmed the deal has ended (Closed lost), and what was recorded since is"
                                + " weaker: record that ending, or have it confirmed anew: Gone");
    }

    @Test
    void norIsItWonByWeakerEvidence() {
        Gatekeeper anywhere = gatekeeper(GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE));
        JourneyState lost =
                knowing(anywhere, READY_FOR_OFFER, learn(FactSheet.empty().with(GONE, true), Evidence.confirmed("")));
        JourneyState paid = Deals.after(
                anywhere, lost, Deals.learn(FactSheet.empty().with(GONE, false).with(PAID, true)));
        assertThat(anywhere.decide(paid, new JourneyCommand.Win(""), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.EndedByFacts(LOST, List.of(GONE)))));
    }

    /** By another name, in another version. */
    @Test
    void norByAnotherVersion() {
        Funnel renamed = FUNNEL.derive("ends", "2", Renames.NONE.fact("gone", "left"), same -> {});
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL, renamed), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState moved = knowing(
                gatekeeper,
                READY_FOR_OFFER,
                Deals.complete("find.call"),
                learn(FactSheet.empty().with(GONE, true), Evidence.confirmed("")),
                Deals.learn(FactSheet.empty().with(GONE, false)),
                new JourneyCommand.MoveToVersion(renamed.reference()));
        assertThat(gatekeeper.decide(moved, Deals.enter("lead"), LI, MONDAY).explain(Locale.ENGLISH))
                .contains("By what was confirmed the deal has ended (Closed lost)");
    }

    /** Nor is it by way of a version that does not allow the value. */
    @Test
    void norByAVersionThatSetsItAside() {
        Choice status = Choice.of("status", text("状态", "Status"), "open", "gone");
        Choice other = Choice.of("status", text("状态", "Status"), "open", "paused");
        Funnel first = FUNNEL.derive(
                "ends",
                "3",
                f -> f.facts(status)
                        .ending(
                                "status-lost",
                                e -> e.lost().label(text("丢单", "Lost")).when(status.oneOf("gone"))));
        Funnel second = FUNNEL.derive("ends", "4", f -> f.facts(other));
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL, first, second), GatePolicy.DEFAULT, SHANGHAI);
        for (JourneyCommand weaker : List.of(
                Deals.learn(FactSheet.empty().with(other, "open")),
                new JourneyCommand.Learn(FactChanges.forgotten(other)))) {
            JourneyState back = knowing(
                    gatekeeper,
                    READY_FOR_OFFER,
                    Deals.complete("find.call"),
                    new JourneyCommand.MoveToVersion(first.reference()),
                    learn(FactSheet.empty().with(status, "gone"), Evidence.confirmed("")),
                    new JourneyCommand.MoveToVersion(second.reference()),
                    weaker,
                    new JourneyCommand.MoveToVersion(first.reference()));
            assertThat(gatekeeper.decide(back, Deals.enter("lead"), LI, MONDAY))
                    .isEqualTo(new Decision.Refused(
                            List.of(new Obstacle.EndedByFacts(first.ending("status-lost"), List.of(status)))));
        }
    }

    /** Who is told to record an ending can do so. */
    @Test
    void anEndingIsRecordedFromWhereItKeepsTheDeal() {
        Funnel later = FUNNEL.derive(
                "ends",
                "5",
                f -> f.withoutEnding("closed-lost")
                        .ending(
                                "declined",
                                e -> e.lost()
                                        .label(text("被拒", "Declined"))
                                        .from("offer")
                                        .when(GONE.isTrue())));
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL, later), GatePolicy.DEFAULT, SHANGHAI);
        JourneyCommand declined = new JourneyCommand.End("declined", Optional.of("price"), Optional.empty(), "");
        JourneyState ready = knowing(
                gatekeeper,
                READY_FOR_OFFER,
                Deals.complete("find.call"),
                new JourneyCommand.MoveToVersion(later.reference()));
        assertThat(gatekeeper.decide(ready, declined, LI, MONDAY))
                .isEqualTo(new Decision.Refused(
                        List.of(new Unrecordable.NotFromHere(later.ending("declined"), later.stage("offer")))));

        JourneyState gone =
                Deals.after(gatekeeper, ready, learn(FactSheet.empty().with(GONE, true), Evidence.confirmed("")));
        JourneyState doubtful =
                Deals.after(gatekeeper, gone, Deals.learn(FactSheet.empty().with(GONE, false)));
        for (JourneyState ended : List.of(gone, doubtful)) {
            assertThat(gatekeeper.decide(ended, Deals.enter("lead"), LI, MONDAY))
                    .isInstanceOf(Decision.Refused.class);
            assertThat(gatekeeper.decide(ended, declined, LI, MONDAY)).isInstanceOf(Decision.Accepted.class);
        }
    }

    /** A deal that is won by its facts too early goes up to where it can be won, and through each gate. */
    @Test
    void whatIsWonTooEarlyGoesOn() {
        JourneyState paid = knowing(GATEKEEPER, READY_FOR_OFFER.with(PAID, true));
        assertThat(GATEKEEPER.decide(paid, Deals.enter("lead"), LI, MONDAY))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .isNotEmpty()
                                .allMatch(Obstacle.ActionUndone.class::isInstance));
        JourneyState lead = Deals.after(GATEKEEPER, paid, Deals.complete("find.call"), Deals.enter("lead"));
        assertThat(GATEKEEPER.decide(lead, new JourneyCommand.Win(""), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.NotAtLastStage(FUNNEL.stage("order")))));

        Gatekeeper anywhere = gatekeeper(GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE));
        assertThat(anywhere.decide(lead, Deals.enter("offer"), LI, MONDAY))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .contains(new Obstacle.EndedByFacts(FUNNEL.ending("closed-won"))));
        assertThat(anywhere.decide(lead, new JourneyCommand.Win(""), LI, MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    /** So it does where its ending says from where it is won, and an ending that is hidden by another one is recorded, too. */
    @Test
    void endingsOfOtherStagesAndHiddenOnes() {
        Funnel later = FUNNEL.derive(
                "ends",
                "6",
                f -> f.withoutEnding("closed-won")
                        .ending(
                                "won-late",
                                e -> e.won()
                                        .label(text("后期赢单", "Won late"))
                                        .from("order")
                                        .when(PAID.isTrue()))
                        .ending(
                                "declined",
                                e -> e.lost()
                                        .label(text("被拒", "Declined"))
                                        .from("offer")
                                        .when(GONE.isTrue())));
        GatePolicy anywhere = GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE);
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL, later), anywhere, SHANGHAI);
        JourneyState ready = knowing(
                gatekeeper,
                READY_FOR_OFFER,
                Deals.complete("find.call"),
                new JourneyCommand.MoveToVersion(later.reference()));
        JourneyState paid =
                Deals.after(gatekeeper, ready, Deals.learn(FactSheet.empty().with(PAID, true)));
        assertThat(gatekeeper.decide(paid, Deals.enter("lead"), LI, MONDAY)).isInstanceOf(Decision.Accepted.class);

        JourneyState gone =
                Deals.after(gatekeeper, ready, Deals.learn(FactSheet.empty().with(GONE, true)));
        assertThat(gatekeeper.decide(
                        gone,
                        new JourneyCommand.End("declined", Optional.of("price"), Optional.empty(), ""),
                        LI,
                        MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }
}
