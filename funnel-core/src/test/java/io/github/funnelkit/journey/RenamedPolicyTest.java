package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A version that calls stages, criteria, facts and positions otherwise is no way around what a policy asks of them. */
class RenamedPolicyTest {

    private static final Renames RENAMES = Renames.NONE
            .stage("lead", "prospect")
            .stage("offer", "quote")
            .criterion("offer.direct.budget", "money")
            .fact("budget", "funds")
            .action("propose.visit", "call")
            .position("supervisor", Position.of("director", Text.of("Director")));

    private static final Funnel RENAMED = Deals.FUNNEL.derive("deals", "4", RENAMES, same -> {});
    private static final Funnel AGAIN = RENAMED.derive("deals", "5", Renames.NONE.stage("quote", "bid"), same -> {});
    private static final Quantity FUNDS = Quantity.of("funds", "CNY", Deals.BUDGET.label());
    private static final Actor DIRECTOR = Actor.of("zhou", "director");

    private static final GatePolicy OLD = GatePolicy.DEFAULT
            .withApproval("offer", "owner")
            .withApproval("offer", ApprovalRule.by("supervisor").when(Deals.BUDGET.atLeast(1_000)))
            .withEvidence("offer.direct.budget", EvidenceRule.confirmedBy("supervisor"));

    private static final GatePolicy NEW = GatePolicy.DEFAULT
            .withOverrideBy("director")
            .withApproval("bid", "owner")
            .withApproval("bid", ApprovalRule.by("director").when(FUNDS.atLeast(1_000)))
            .withEvidence("bid.direct.money", EvidenceRule.confirmedBy("director"));

    private static FunnelCatalog lookingUp() {
        return FunnelCatalog.lookingUp(reference -> Stream.of(Deals.FUNNEL, RENAMED, AGAIN)
                .filter(version -> version.reference().equals(reference))
                .findFirst());
    }

    private static List<Gatekeeper> gatekeepers() {
        FunnelCatalog kept = FunnelCatalog.of(Deals.FUNNEL, RENAMED, AGAIN);
        return List.of(
                Gatekeeper.of(kept, OLD, SHANGHAI),
                Gatekeeper.of(lookingUp(), OLD, SHANGHAI),
                Gatekeeper.of(kept, NEW, SHANGHAI));
    }

    private static JourneyState ready(Gatekeeper gatekeeper, Funnel version, long budget) {
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
        FactSheet known = Deals.READY_FOR_OFFER.with(Deals.BUDGET, BigDecimal.valueOf(budget));
        JourneyState lead = Deals.after(
                gatekeeper,
                opened,
                Deals.learn(known),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"));
        return version.equals(Deals.FUNNEL)
                ? lead
                : Deals.after(gatekeeper, lead, new JourneyCommand.MoveToVersion(version.reference()));
    }

    private static String offer(Funnel version) {
        return version.equals(Deals.FUNNEL) ? "offer" : version.equals(RENAMED) ? "quote" : "bid";
    }

    private static JourneyCommand confirmed(FactSheet facts) {
        return new JourneyCommand.Learn(FactChanges.learned(facts), Evidence.confirmed("call"));
    }

    private static JourneyState approve(Gatekeeper gatekeeper, JourneyState state, Actor actor) {
        return Deals.after(gatekeeper, state, new JourneyCommand.Approve(offer(state.funnel()), ""), actor, MONDAY);
    }

    @ParameterizedTest
    @MethodSource("gatekeepers")
    void everyVersionAsksTheSame(Gatekeeper gatekeeper) {
        for (Funnel version : List.of(Deals.FUNNEL, RENAMED, AGAIN)) {
            String boss = version.equals(Deals.FUNNEL) ? "Supervisor" : "Director";
            String customer = "Customer with an offer";
            JourneyState small = ready(gatekeeper, version, 999);
            assertThat(gatekeeper.gate(small, offer(version), MONDAY).explain(Locale.ENGLISH))
                    .contains("Entering '" + customer + "' needs the approval of: Customer owner")
                    .contains("to be confirmed by: " + boss)
                    .doesNotContain("approval of: " + boss);
            JourneyState large = ready(gatekeeper, version, 1_000);
            assertThat(gatekeeper.gate(large, offer(version), MONDAY).explain(Locale.ENGLISH))
                    .contains("Entering '" + customer + "' needs the approval of: Customer owner")
                    .contains("Entering '" + customer + "' needs the approval of: " + boss);

            for (Actor who : List.of(WANG, DIRECTOR)) {
                if (who.equals(WANG) == version.equals(Deals.FUNNEL) || who.equals(WANG)) {
                    Quantity budget = version.equals(Deals.FUNNEL) ? Deals.BUDGET : FUNDS;
                    JourneyState confirmed = Deals.after(
                            gatekeeper,
                            approve(gatekeeper, approve(gatekeeper, large, LI), who),
                            confirmed(FactSheet.empty().with(budget, BigDecimal.valueOf(1_000))),
                            who,
                            MONDAY);
                    assertThat(gatekeeper
                                    .gate(confirmed, offer(version), MONDAY)
                                    .obstacles())
                            .isEmpty();
                }
            }
        }
    }

    /** What was confirmed and approved under the old names counts under the new ones. */
    @Test
    void whatWasSaidBeforeCounts() {
        Gatekeeper gatekeeper = gatekeepers().get(0);
        FactSheet large = FactSheet.empty().with(Deals.BUDGET, BigDecimal.valueOf(1_000));
        JourneyState state = ready(gatekeeper, Deals.FUNNEL, 1_000);
        state = Deals.after(gatekeeper, state, confirmed(large), WANG, MONDAY);
        JourneyState moved = Deals.after(gatekeeper, state, new JourneyCommand.MoveToVersion(AGAIN.reference()));
        assertThat(gatekeeper.gate(moved, "bid", MONDAY).obstacles())
                .hasSize(2)
                .allMatch(Obstacle.ApprovalMissing.class::isInstance);

        JourneyState entered = Deals.after(
                gatekeeper,
                approve(gatekeeper, approve(gatekeeper, state, LI), WANG),
                Deals.enter("offer"),
                new JourneyCommand.MoveToVersion(AGAIN.reference()));
        assertThat(gatekeeper.gate(entered, "order", MONDAY).obstacles())
                .as("nor is it asked anew")
                .noneMatch(Obstacle.ApprovalMissing.class::isInstance);
    }

    @Test
    void whoMayOverrideMayDoItByAnyName() {
        Gatekeeper gatekeeper = gatekeepers().get(0);
        for (Actor actor : List.of(WANG, DIRECTOR)) {
            JourneyState over = Deals.after(
                    gatekeeper,
                    ready(gatekeeper, AGAIN, 1_000),
                    new JourneyCommand.OverrideGate("bid", "in a hurry"),
                    actor,
                    MONDAY);
            assertThat(over.overrides().get(0).position()).isEqualTo("director");
            assertThat(over.overrides().get(0).waived().approvals()).containsExactly("bid");
        }
        assertThat(gatekeeper
                        .decide(
                                ready(gatekeeper, AGAIN, 1_000),
                                new JourneyCommand.OverrideGate("bid", "in a hurry"),
                                LI,
                                MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Only these positions may do this: Director");
    }

    private static final Funnel SWAPPED = Deals.FUNNEL.derive(
            "deals", "6", Renames.NONE.stage("offer", "order").stage("order", "offer"), same -> {});

    private static final FunnelReference IN_SWAPPED = SWAPPED.reference();

    private static JourneyState swapped(Gatekeeper gatekeeper) {
        return Deals.after(
                gatekeeper, ready(gatekeeper, Deals.FUNNEL, 1_000), new JourneyCommand.MoveToVersion(IN_SWAPPED));
    }

    /** A stage of the same id is meant to the letter, also where it was another one before, where both are named. */
    @Test
    void whatTheVersionHasIsMeantToTheLetter() {
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, SWAPPED),
                GatePolicy.DEFAULT.withApproval("offer", "owner").withApproval("order", "supervisor"),
                SHANGHAI);
        assertThat(gatekeeper.gate(swapped(gatekeeper), "order", MONDAY).explain(Locale.ENGLISH))
                .contains("needs the approval of: Supervisor")
                .doesNotContain("Customer owner");
    }

    /** Which of both is meant is nothing to guess at: no gate is opened, or overridden, and nothing won. */
    @Test
    void anIdThatWasGivenToAnotherStageIsToBeNamedByItsNewNameToo() {
        FunnelCatalog both = FunnelCatalog.of(Deals.FUNNEL, SWAPPED);
        Gatekeeper gatekeeper = Gatekeeper.of(both, GatePolicy.DEFAULT.withApproval("offer", "owner"), SHANGHAI);
        Obstacle unclear =
                new Unrecordable.PolicyUnclear("offer", IN_SWAPPED, new Unrecordable.PolicyUnclear.NameReused("order"));
        JourneyState moved = swapped(Gatekeeper.of(both, GatePolicy.DEFAULT, SHANGHAI));
        assertThat(gatekeeper.gate(moved, "order", MONDAY).obstacles()).containsExactly(unclear);
        assertThat(unclear.explain(Locale.ENGLISH))
                .isEqualTo(
                        "The rules of the gates name 'offer': that is 'order' in version deals 6, but the id means another"
                                + " part, or another rule asks otherwise of it: let the rules name 'order' as well");
        for (JourneyCommand command : List.of(
                Deals.enter("order"), new JourneyCommand.OverrideGate("order", "why"), new JourneyCommand.Win(""))) {
            assertThat(gatekeeper.decide(moved, command, WANG, MONDAY))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.reasons()).contains(unclear));
        }
    }

    /** A version in between that nobody has leaves it open what a stage is called now. */
    @Test
    void aNameThatCannotBeFollowedOpensNoGate() {
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, AGAIN), GatePolicy.DEFAULT.withApproval("offer", "owner"), SHANGHAI);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", AGAIN.reference(), "direct", LI, MONDAY)));
        Obstacle unclear = new Unrecordable.PolicyUnclear(
                "offer", AGAIN.reference(), new Unrecordable.PolicyUnclear.OriginMissing(RENAMED.reference()));
        assertThat(gatekeeper.gate(opened, "bid", MONDAY).obstacles()).contains(unclear);
        assertThat(unclear.explain(Locale.ENGLISH))
                .isEqualTo(
                        "The rules of the gates name 'offer'; what that is in version deals 5 cannot be told without version"
                                + " deals 4: add that one to the versions in use");
    }

    /** What is left out, and no part of another methodology, is not meant. */
    @Test
    void whatAVersionHasLeftOutAsksForNothing() {
        Funnel shorter = Deals.FUNNEL.derive(
                "deals", "7", Renames.NONE, same -> same.withoutStage("order").withoutGuide("close"));
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, shorter), GatePolicy.DEFAULT.withApproval("order", "owner"), SHANGHAI);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", shorter.reference(), "direct", LI, MONDAY)));
        assertThat(gatekeeper.gate(opened, "offer", MONDAY).obstacles())
                .noneMatch(Unrecordable.PolicyUnclear.class::isInstance);
    }

    /** Whoever looks versions up tells of those that were made of the one that a journey goes by. */
    @Test
    void aNewerNameIsFoundByAHostThatLooksVersionsUp() {
        FunnelCatalog telling = FunnelCatalog.lookingUp(new FunnelLookup() {
            @Override
            public Optional<Funnel> find(FunnelReference reference) {
                return lookingUp().lookUp(reference);
            }

            @Override
            public List<FunnelReference> versions(String id) {
                return List.of(Deals.FUNNEL.reference(), RENAMED.reference(), AGAIN.reference());
            }
        });
        Gatekeeper gatekeeper = Gatekeeper.of(telling, NEW, SHANGHAI);
        JourneyState large = ready(gatekeeper, Deals.FUNNEL, 1_000);
        assertThat(gatekeeper.gate(large, "offer", MONDAY).explain(Locale.ENGLISH))
                .contains("needs the approval of: Customer owner", "needs the approval of: Supervisor");
        assertThat(gatekeeper.policy(Deals.FUNNEL).approvals()).containsOnlyKeys("offer");
    }
}
