package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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

    private static Decision decide(JourneyCommand command) {
        return AFTER.decide(JourneyState.replay(NOW, List.of(OPENED)), command, Deals.LI, Deals.MONDAY);
    }

    @Test
    void openingRecordsIt() {
        assertThat(Deals.opened(BEFORE).fingerprint()).contains(Deals.FUNNEL.fingerprint());
    }

    @Test
    void nothingIsDecidedByTheChangedOne() {
        Decision decision = decide(Deals.learn(Deals.INTERESTED));

        assertThat(decision)
                .isEqualTo(new Decision.Refused(List.of(new Unrecordable.FunnelChanged(
                        Deals.FUNNEL.reference(), Deals.FUNNEL.fingerprint(), CHANGED.fingerprint()))));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Version deals 1 was changed under its number")
                .contains(Deals.FUNNEL.fingerprint(), CHANGED.fingerprint());
        assertThat(decide(new JourneyCommand.MoveToVersion(CHANGED.reference())))
                .isEqualTo(decision);
    }

    /** A gate says what every command at it would say. */
    @Test
    void noGateOfTheChangedOneIsOpen() {
        JourneyState state = JourneyState.replay(NOW, List.of(OPENED));
        Obstacle changed = new Unrecordable.FunnelChanged(
                Deals.FUNNEL.reference(), Deals.FUNNEL.fingerprint(), CHANGED.fingerprint());

        assertThat(AFTER.gate(state, "lead", Deals.MONDAY).obstacles()).contains(changed);
        assertThat(AFTER.nextGate(state, Deals.MONDAY).orElseThrow().obstacles())
                .startsWith(changed);
        assertThat(Progress.of(state, AFTER, Deals.MONDAY).gate().orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void aJourneyMayGoOnByAnotherVersion() {
        Decision.Accepted moved =
                (Decision.Accepted) decide(new JourneyCommand.MoveToVersion(Deals.STRICTER.reference()));
        JourneyState state = JourneyState.replay(NOW, List.of(OPENED)).after(moved.events());

        assertThat(state.fingerprint()).contains(Deals.STRICTER.fingerprint());
        assertThat(AFTER.decide(state, Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
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
}
