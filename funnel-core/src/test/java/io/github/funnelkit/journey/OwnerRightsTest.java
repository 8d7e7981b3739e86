package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the owner of a deal may do there, whoever stands in may do, too. */
class OwnerRightsTest {

    private static final GatePolicy POLICY = GatePolicy.DEFAULT
            .withOwnerAs("owner")
            .withApproval("lead", "owner")
            .withOverrideBy("owner");
    private static final Gatekeeper GATEKEEPER = Deals.gatekeeper(POLICY);
    private static final JourneyCommand APPROVE = new JourneyCommand.Approve("lead", "");

    private static JourneyState owned(Gatekeeper gatekeeper) {
        JourneyState opened = Deals.opened(gatekeeper);
        return opened.after(gatekeeper
                .decide(opened, new JourneyCommand.ChangeOwner(Owner.of("chen", "zhao")), Deals.LI, Deals.MONDAY)
                .events());
    }

    private static Decision decide(Gatekeeper gatekeeper, JourneyCommand command, Actor actor) {
        return gatekeeper.decide(owned(gatekeeper), command, actor, Deals.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chen", "zhao"})
    void ownerAndStandInMayWhatTheOwnersPositionMay(String person) {
        Decision approved = decide(GATEKEEPER, APPROVE, Actor.of(person));
        assertThat(approved.events()).singleElement().satisfies(event -> {
            assertThat(event).isInstanceOf(JourneyEvent.StageApproved.class);
            assertThat(event.actor().positions()).containsExactly("owner");
        });
        assertThat(decide(
                        GATEKEEPER,
                        new JourneyCommand.OverrideGate("lead", "the tender is tomorrow"),
                        Actor.of(person)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void othersMayNot() {
        assertThat(decide(GATEKEEPER, APPROVE, Actor.of("qian"))).isInstanceOf(Decision.Refused.class);
        assertThat(decide(GATEKEEPER, APPROVE, Actor.of("qian", "owner")))
                .as("as the host says that they hold the position")
                .isInstanceOf(Decision.Accepted.class);
        assertThat(GATEKEEPER.decide(Deals.opened(GATEKEEPER), APPROVE, Actor.of("chen"), Deals.MONDAY))
                .as("nobody owns the deal yet")
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void byDefaultOwningGivesNoRight() {
        Gatekeeper gatekeeper = Deals.gatekeeper(POLICY.withOwnerAs());
        assertThat(decide(gatekeeper, APPROVE, Actor.of("chen"))).isInstanceOf(Decision.Refused.class);
        assertThat(GatePolicy.DEFAULT.ownerPositions()).isEmpty();
    }

    @Test
    void whoNoLongerStandsInHasNoRight() {
        JourneyState state = owned(GATEKEEPER);
        state = state.after(GATEKEEPER
                .decide(state, new JourneyCommand.ChangeOwner(Owner.of("chen")), Actor.of("chen"), Deals.MONDAY)
                .events());
        assertThat(GATEKEEPER.decide(state, APPROVE, Actor.of("zhao"), Deals.MONDAY))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whatAStandInConfirmsCountsAsConfirmedByTheOwner() {
        Gatekeeper gatekeeper = Deals.gatekeeper(GatePolicy.DEFAULT
                .withActions(ActionRule.ADVISORY)
                .withOwnerAs("owner")
                .withEvidence("lead", EvidenceRule.confirmedBy("owner")));
        JourneyCommand confirm =
                new JourneyCommand.Learn(FactChanges.learned(Deals.INTERESTED), Evidence.confirmed("a call"));
        JourneyState byStandIn = owned(gatekeeper);
        byStandIn = byStandIn.after(gatekeeper
                .decide(byStandIn, confirm, Actor.of("zhao"), Deals.MONDAY)
                .events());
        JourneyState byOther = owned(gatekeeper);
        byOther = byOther.after(gatekeeper
                .decide(byOther, confirm, Actor.of("qian"), Deals.MONDAY)
                .events());

        assertThat(gatekeeper.gate(byStandIn, "lead", Deals.MONDAY).isOpen()).isTrue();
        assertThat(gatekeeper.gate(byOther, "lead", Deals.MONDAY).isOpen()).isFalse();
    }

    /** Otherwise whoever lacks a right would take it. */
    @Test
    void nobodyTakesADealWhoHasNoRightToIt() {
        JourneyState owned = owned(GATEKEEPER);
        for (Actor taker : List.of(Actor.of("qian"), Actor.program("bot"), Deals.WANG)) {
            JourneyCommand take = new JourneyCommand.ChangeOwner(Owner.of(taker.id()));
            assertThat(GATEKEEPER.decide(owned, take, taker, Deals.MONDAY).explain(Locale.ENGLISH))
                    .isEqualTo("Refused:\n- Only these positions may do this: Customer owner");
            JourneyCommand join = new JourneyCommand.ChangeOwner(Owner.of("chen", taker.id()));
            assertThat(GATEKEEPER.decide(owned, join, taker, Deals.MONDAY)).isInstanceOf(Decision.Refused.class);
            assertThat(GATEKEEPER.decide(Deals.opened(GATEKEEPER), take, taker, Deals.MONDAY))
                    .as("nor one that nobody owns yet")
                    .isInstanceOf(Decision.Refused.class);
        }
        Gatekeeper supervised = Deals.gatekeeper(GatePolicy.DEFAULT.withOwnerAs("owner"));
        assertThat(decide(supervised, new JourneyCommand.ChangeOwner(Owner.of("qian")), Deals.WANG))
                .as("who may override a gate")
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theFirstOwnerIsNamedByWhoeverOpenedTheJourney() {
        Actor importer = Actor.program("import");
        JourneyState opened = JourneyState.replay(
                Deals.VERSIONS,
                List.of(GATEKEEPER.open("deal-8", Deals.FUNNEL.reference(), "direct", importer, Deals.MONDAY)));
        Decision named =
                GATEKEEPER.decide(opened, new JourneyCommand.ChangeOwner(Owner.of("chen")), importer, Deals.MONDAY);
        assertThat(named).isInstanceOf(Decision.Accepted.class);
        assertThat(GATEKEEPER.decide(
                        opened.after(named.events()),
                        new JourneyCommand.ChangeOwner(Owner.of("qian")),
                        importer,
                        Deals.MONDAY))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aProgramThatOwnsADealHasNoRight() {
        JourneyState state = Deals.opened(GATEKEEPER);
        state = state.after(GATEKEEPER
                .decide(state, new JourneyCommand.ChangeOwner(Owner.of("bot")), Deals.LI, Deals.MONDAY)
                .events());
        assertThat(GATEKEEPER.decide(state, APPROVE, Actor.program("bot"), Deals.MONDAY))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void positionsMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deals.gatekeeper(GatePolicy.DEFAULT.withOwnerAs("ownr")))
                .withMessageContaining("owner: no funnel has a position 'ownr' (did you mean 'owner'?)");
        assertThat(POLICY.withSkipping(true).ownerPositions()).isEqualTo(Set.of("owner"));
        assertThat(List.of(POLICY.withFallBack(FallBackRule.NEVER), POLICY.withApproval("offer", "owner")))
                .allMatch(policy -> policy.ownerPositions().contains("owner"));
    }

    /** Nor the right of a person that has its id: to name the first owner, or to take back what was approved or overridden. */
    @Test
    void aProgramIsNotThePersonWhoHasItsId() {
        JourneyState opened = Deals.opened(GATEKEEPER);
        JourneyCommand naming = new JourneyCommand.ChangeOwner(Owner.of("friend"));
        String opener = opened.opened().actor().id();
        assertThat(GATEKEEPER.decide(opened, naming, Actor.of(opener), Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(GATEKEEPER.decide(opened, naming, Actor.program(opener), Deals.MONDAY))
                .isInstanceOf(Decision.Refused.class);

        for (JourneyCommand given :
                List.of(APPROVE, new JourneyCommand.OverrideGate("lead", "the tender is tomorrow"))) {
            JourneyState state = Deals.after(GATEKEEPER, opened, given, Actor.of("zhang", "owner"), Deals.MONDAY);
            JourneyCommand back = new JourneyCommand.TakeBack(state.last().sequence(), "a mistake");
            assertThat(GATEKEEPER.decide(state, back, Actor.of("zhang"), Deals.MONDAY))
                    .isInstanceOf(Decision.Accepted.class);
            assertThat(GATEKEEPER.decide(state, back, Actor.program("zhang"), Deals.MONDAY))
                    .isInstanceOf(Decision.Refused.class);
        }
    }
}
