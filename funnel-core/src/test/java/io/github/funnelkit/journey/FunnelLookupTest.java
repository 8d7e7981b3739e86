package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A catalog that asks a host for what is needed, and for nothing else. */
class FunnelLookupTest {

    private static final Map<FunnelReference, Funnel> DATABASE =
            Map.of(Deals.FUNNEL.reference(), Deals.FUNNEL, Deals.STRICTER.reference(), Deals.STRICTER);
    private static final FunnelReference MISSING = new FunnelReference("deals", "3");

    private final List<FunnelReference> asked = new ArrayList<>();
    private final FunnelCatalog versions = FunnelCatalog.lookingUp(new FunnelLookup() {
        @Override
        public Optional<Funnel> find(FunnelReference reference) {
            asked.add(reference);
            return Optional.ofNullable(DATABASE.get(reference));
        }

        @Override
        public List<FunnelReference> versions(String id) {
            return List.of(Deals.FUNNEL.reference(), Deals.STRICTER.reference());
        }
    });
    private final Gatekeeper gatekeeper = Gatekeeper.of(versions, GatePolicy.DEFAULT, Deals.SHANGHAI);

    @Test
    void onlyWhatIsNeededIsAskedFor() {
        JourneyEvent opened = gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", Deals.LI, Deals.MONDAY);
        assertThat(asked).containsExactly(Deals.FUNNEL.reference());

        JourneyState state = JourneyState.replay(versions, List.of(opened));
        asked.clear();
        for (JourneyCommand command :
                List.of(Deals.learn(Deals.INTERESTED), Deals.complete("find.call"), Deals.enter("lead"))) {
            state = state.after(
                    gatekeeper.decide(state, command, Deals.LI, Deals.MONDAY).events());
        }
        assertThat(state.stage()).contains(Deals.FUNNEL.stage("lead"));
        assertThat(asked).as("what the host tells of").isNotEmpty().containsOnly(Deals.STRICTER.reference());
        asked.clear();

        Decision moved = gatekeeper.decide(
                state, new JourneyCommand.MoveToVersion(Deals.STRICTER.reference()), Deals.LI, Deals.MONDAY);
        assertThat(state.after(moved.events()).funnel()).isEqualTo(Deals.STRICTER);
        assertThat(asked).contains(Deals.STRICTER.reference()).doesNotContain(MISSING);
    }

    @Test
    void itDecidesAsOneThatKeepsAll() {
        JourneyEvent opened = gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", Deals.LI, Deals.MONDAY);
        Gatekeeper keeping = Deals.gatekeeper(GatePolicy.DEFAULT);
        JourneyState kept = Deals.opened(keeping);
        JourneyState lookedUp = JourneyState.replay(versions, List.of(opened));

        assertThat(lookedUp).isEqualTo(kept);
        for (JourneyCommand command : List.of(Deals.learn(Deals.INTERESTED), Deals.enter("lead"))) {
            assertThat(gatekeeper.decide(lookedUp, command, Deals.LI, Deals.MONDAY))
                    .hasToString(keeping.decide(kept, command, Deals.LI, Deals.MONDAY)
                            .toString());
        }
        assertThat(keeping.decide(lookedUp, Deals.learn(Deals.INTERESTED), Deals.LI, Deals.MONDAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsNotFoundIsNamedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.find(MISSING))
                .withMessage("unknown funnel 'deals' 3; there are funnel 'deals' 1, funnel 'deals' 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FunnelCatalog.lookingUp(reference -> Optional.empty()).find(MISSING))
                .withMessage("unknown funnel 'deals' 3");
        assertThat(versions.lookUp(MISSING)).isEmpty();
        assertThat(Deals.VERSIONS.lookUp(MISSING)).isEmpty();
        assertThat(Deals.VERSIONS.lookUp(Deals.FUNNEL.reference())).contains(Deals.FUNNEL);
    }

    @Test
    void anotherFunnelThanAskedForIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FunnelCatalog.lookingUp(reference -> Optional.of(Deals.FUNNEL))
                        .find(MISSING))
                .withMessage(
                        "asked for funnel 'deals' 3 and was given funnel 'deals' 1; expected a funnel of this id and "
                                + "version, or none");
    }

    @Test
    @SuppressWarnings("NullAway") // as a host does it that has never heard of it
    void nullIsNoAnswer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FunnelCatalog.lookingUp(reference -> null).find(MISSING))
                .withMessage("asked for funnel 'deals' 3 and was given null; expected an Optional");
        FunnelCatalog silent = FunnelCatalog.lookingUp(new FunnelLookup() {
            @Override
            public Optional<Funnel> find(FunnelReference reference) {
                return Optional.empty();
            }

            @Override
            public List<FunnelReference> versions(String id) {
                return null;
            }
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent.find(MISSING))
                .withMessage("unknown funnel 'deals' 3");
    }

    @Test
    void whatTheHostThrowsComesThrough() {
        FunnelCatalog broken = FunnelCatalog.lookingUp(reference -> {
            throw new IllegalStateException("the database is down");
        });

        assertThatIllegalStateException().isThrownBy(() -> broken.find(MISSING)).withMessage("the database is down");
    }

    @Test
    void rulesForWhatNobodyKnowsInAdvanceAreNotChecked() {
        Gatekeeper.of(versions, GatePolicy.DEFAULT.withApproval("elsewhere", "director"), Deals.SHANGHAI);
        SupervisorView.of(
                List.of(), gatekeeper, TimeLimits.NONE.withLimit("elsewhere", Duration.ofDays(1)), Deals.MONDAY);

        assertThat(versions.all()).isEmpty();
        assertThat(versions).hasToString("FunnelCatalog that looks up");
        assertThat(asked).isEmpty();
    }
}
