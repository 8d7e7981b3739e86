package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A funnel that was changed under its version is noticed before anything is decided by it. */
class FunnelChangeTest {

    private static final Gatekeeper BEFORE = Deals.gatekeeper(GatePolicy.DEFAULT);

    /** Asks for more under the number of then. */
    private static final Funnel CHANGED = Deals.FUNNEL.derive(
            "deals",
            "1",
            funnel ->
                    funnel.stage("offer", stage -> stage.criterion("budget", c -> c.when(Deals.BUDGET.atLeast(101)))));

    private static final FunnelCatalog NOW = FunnelCatalog.of(CHANGED, Deals.STRICTER);
    private static final Gatekeeper AFTER = Gatekeeper.of(NOW, GatePolicy.DEFAULT, Deals.SHANGHAI);
    private static final JourneyEvent OPENED =
            BEFORE.open("deal-7", Deals.FUNNEL.reference(), "direct", Deals.LI, Deals.MONDAY);

    private static final Obstacle CHANGE = new Unrecordable.FunnelChanged(
            Deals.FUNNEL.reference(),
            Deals.FUNNEL.fingerprintInParts(),
            CHANGED.fingerprintInParts(),
            Optional.empty());

    private static Decision decide(JourneyCommand command) {
        return AFTER.decide(JourneyState.replay(NOW, List.of(OPENED)), command, Deals.LI, Deals.MONDAY);
    }

    @Test
    void openingRecordsIt() {
        assertThat(Deals.opened(BEFORE).fingerprint()).contains(Deals.FUNNEL.fingerprintInParts());
    }

    @Test
    void nothingIsDecidedByTheChangedOne() {
        Decision decision = decide(Deals.learn(Deals.INTERESTED));

        assertThat(decision).isEqualTo(new Decision.Refused(List.of(CHANGE)));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Version deals 1 was changed under its number - criteria:")
                .contains(Deals.FUNNEL.fingerprint(), CHANGED.fingerprint());
        assertThat(decide(new JourneyCommand.MoveToVersion(CHANGED.reference())))
                .isEqualTo(decision);
    }

    /** Whoever has replayed the journey by the funnel of then is told what differs. */
    @Test
    void whereTheFormerOneIsAtHandItSaysWhatDiffers() {
        JourneyState replayedBefore = JourneyState.replay(BEFORE.catalog(), List.of(OPENED));
        Decision decision = AFTER.decide(replayedBefore, Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY);

        assertThat(decision.explain(Locale.ENGLISH))
                .contains("under its number - criterion 'offer.direct.budget' changed - condition:");
    }

    /** As events were that were recorded before parts had fingerprints. */
    @Test
    void withoutFingerprintsOfPartsItSaysAsMuchAsIsKnown() {
        FunnelFingerprint whole = FunnelFingerprint.parse(Deals.FUNNEL.fingerprint());
        JourneyEvent old = new JourneyEvent.Opened(
                OPENED.metadata(), "deal-7", Deals.FUNNEL.reference(), "direct", Optional.of(whole));
        Unrecordable.FunnelChanged changed = (Unrecordable.FunnelChanged) ((Decision.Refused) AFTER.decide(
                        JourneyState.replay(NOW, List.of(old)), Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .reasons()
                .get(0);

        assertThat(changed.parts()).isEqualTo(Set.of());
        assertThat(changed.explain(Locale.ENGLISH)).contains("under its number: the customer went by");
    }

    @Test
    void twoOfOneVersionAreToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelCatalog.of(Deals.FUNNEL, CHANGED))
                .withMessageStartingWith(
                        "funnel 'deals' 1 is given twice, and not alike: criterion 'offer.direct.budget'"
                                + " changed - condition:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelCatalog.of(Deals.FUNNEL, Deals.FUNNEL))
                .withMessage("funnel 'deals' 1 is given twice");
    }

    /** A gate says what every command at it would say. */
    @Test
    void noGateOfTheChangedOneIsOpen() {
        JourneyState state = JourneyState.replay(NOW, List.of(OPENED));

        assertThat(AFTER.gate(state, "lead", Deals.MONDAY).obstacles()).contains(CHANGE);
        assertThat(AFTER.nextGate(state, Deals.MONDAY).orElseThrow().obstacles())
                .startsWith(CHANGE);
        assertThat(Progress.of(state, AFTER, Deals.MONDAY).gate().orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void aJourneyMayGoOnByAnotherVersion() {
        Decision.Accepted moved =
                (Decision.Accepted) decide(new JourneyCommand.MoveToVersion(Deals.STRICTER.reference()));
        JourneyState state = JourneyState.replay(NOW, List.of(OPENED)).after(moved.events());

        assertThat(state.fingerprint()).contains(Deals.STRICTER.fingerprintInParts());
        assertThat(AFTER.decide(state, Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    /** It stands where it stood, whatever the changed one asks there, until it goes on by another version. */
    @ParameterizedTest
    @EnumSource
    void aClosedJourneyIsReopenedToGoOnByAnotherVersion(FallBackRule rule) {
        List<JourneyEvent> events = new ArrayList<>(List.of(OPENED));
        for (JourneyCommand command : List.of(
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"),
                new JourneyCommand.Lose("the price"))) {
            JourneyState before = JourneyState.replay(BEFORE.catalog(), events);
            events.addAll(BEFORE.decide(before, command, Deals.LI, Deals.MONDAY).events());
        }
        Funnel harder = Deals.FUNNEL.derive(
                "deals",
                "1",
                funnel -> funnel.stage(
                        "offer", stage -> stage.criterion("budget", c -> c.when(Deals.BUDGET.atLeast(1000)))));
        FunnelCatalog now = FunnelCatalog.of(harder, Deals.STRICTER);
        Gatekeeper gatekeeper = Gatekeeper.of(now, GatePolicy.DEFAULT.withFallBack(rule), Deals.SHANGHAI);
        JourneyState state = JourneyState.replay(now, events);
        JourneyCommand move = new JourneyCommand.MoveToVersion(Deals.STRICTER.reference());
        assertThat(gatekeeper.decide(state, move, Deals.LI, Deals.MONDAY).explain(Locale.ENGLISH))
                .contains("reopen it first to go on");

        Decision reopened = gatekeeper.decide(state, new JourneyCommand.Reopen("a new budget"), Deals.LI, Deals.MONDAY);
        assertThat(reopened.events())
                .hasOnlyElementsOfType(JourneyEvent.Reopened.class)
                .hasSize(1);
        JourneyState open = state.after(reopened.events());
        assertThat(open.stage()).map(stage -> stage.id()).contains("offer");
        for (JourneyCommand refused : List.of(new JourneyCommand.Reopen("again"), Deals.learn(Deals.INTERESTED))) {
            assertThat(gatekeeper.decide(open, refused, Deals.LI, Deals.MONDAY).explain(Locale.ENGLISH))
                    .contains("was changed under its number");
        }
        assertThat(gatekeeper.decide(open, move, Deals.LI, Deals.MONDAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatWasRecordedWithoutFingerprintGoesOn() {
        JourneyEvent old = new JourneyEvent.Opened(OPENED.metadata(), "deal-7", Deals.FUNNEL.reference(), "direct");

        assertThat(AFTER.decide(
                        JourneyState.replay(NOW, List.of(old)), Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void otherWordsAreNoOtherFunnel() {
        Funnel reworded = Deals.FUNNEL.derive(
                "deals",
                "1",
                funnel -> funnel.stage(
                        "lead",
                        stage -> stage.criterion(
                                "interest",
                                c -> c.text(io.github.funnelkit.Bilingual.text("有明确意向", "Is interested")))));
        FunnelCatalog catalog = FunnelCatalog.of(reworded);

        assertThat(Gatekeeper.of(catalog, GatePolicy.DEFAULT, Deals.SHANGHAI)
                        .decide(
                                JourneyState.replay(catalog, List.of(OPENED)),
                                Deals.learn(Deals.INTERESTED),
                                Deals.LI,
                                Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    /** A stage that it knows nothing of is not passed over, whether or not the journey says what it went by. */
    @Test
    void nothingIsDecidedOnWhatWasReplayedByAnotherOne() {
        Funnel shorter = Deals.FUNNEL.derive(
                "deals",
                "1",
                funnel -> funnel.withoutGuide("propose").withoutGuide("close").withoutStage("offer"));
        JourneyEvent old = new JourneyEvent.Opened(OPENED.metadata(), "deal-7", Deals.FUNNEL.reference(), "direct");
        Obstacle changed = new Unrecordable.FunnelChanged(
                Deals.FUNNEL.reference(),
                Deals.FUNNEL.fingerprintInParts(),
                shorter.fingerprintInParts(),
                Optional.of(FunnelDifference.between(Deals.FUNNEL, shorter)));

        JourneyState state = JourneyState.replay(FunnelCatalog.of(shorter), List.of(OPENED));
        assertThat(BEFORE.decide(state, Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .isEqualTo(new Decision.Refused(List.of(changed)));
        assertThat(BEFORE.gate(state, "order", Deals.MONDAY).obstacles()).contains(changed);
        assertThat(BEFORE.decide(
                        JourneyState.replay(FunnelCatalog.of(shorter), List.of(old)),
                        Deals.learn(Deals.INTERESTED),
                        Deals.LI,
                        Deals.MONDAY))
                .isInstanceOf(Decision.Refused.class);
        assertThat(BEFORE.decide(
                        JourneyState.replay(FunnelCatalog.of(Deals.FUNNEL), List.of(OPENED)),
                        Deals.learn(Deals.INTERESTED),
                        Deals.LI,
                        Deals.MONDAY))
                .as("by another catalog of the same")
                .isInstanceOf(Decision.Accepted.class);
    }
}
