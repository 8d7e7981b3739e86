package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Weaker evidence never helps: a program that talks to customers cannot talk a deal forward. */
@Tag("slow")
class EvidenceLawsTest {

    private static final Gatekeeper STRICT = Deals.gatekeeper(GatePolicy.DEFAULT
            .withActions(ActionRule.ADVISORY)
            .withSkipping(true)
            .withEvidence("lead", EvidenceRule.confirmedBy("owner"))
            .withEvidence("offer", EvidenceRule.confirmedBy("owner").notOlderThan(Period.ofDays(30)))
            .withApproval("offer", ApprovalRule.by("supervisor").when(Deals.BUDGET.atLeast(160))));

    /** Somebody says something, hours after what was said last. */
    record Saying(FactSheet facts, Evidence.Strength strength, Actor actor, int hours) {

        boolean counts() {
            return strength == Evidence.Strength.CONFIRMED && actor.holds("owner");
        }
    }

    @Provide
    Arbitrary<List<Saying>> sayings() {
        Arbitrary<FactSheet> facts = Combinators.combine(
                        Arbitraries.of(true, true, false).injectNull(0.15),
                        Arbitraries.of(50, 150, 150, 170)
                                .map(BigDecimal::valueOf)
                                .injectNull(0.15),
                        Arbitraries.of(1, 90, 90).injectNull(0.15))
                .as((interest, budget, days) -> FactSheet.builder()
                        .set(Deals.INTEREST, interest)
                        .set(Deals.BUDGET, budget)
                        .set(Deals.NEXT_ACTION, days == null ? null : Deals.TODAY.plusDays(days))
                        .build());
        return Combinators.combine(
                        facts,
                        Arbitraries.of(
                                Evidence.Strength.CONFIRMED, Evidence.Strength.CONFIRMED, Evidence.Strength.ASSERTED),
                        Arbitraries.of(Deals.LI, Deals.LI, Deals.WANG, Actor.program("assistant")),
                        Arbitraries.integers().between(0, 300))
                .as(Saying::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    void whatOpensTheGateOpensItWithoutWeakerEvidence(@ForAll("sayings") List<Saying> sayings) {
        List<Saying> counting = new ArrayList<>();
        JourneyState all = Deals.opened(STRICT);
        JourneyState confirmed = all;
        Instant clock = Deals.MONDAY;
        for (Saying saying : sayings) {
            clock = clock.plusSeconds(3_600L * saying.hours());
            all = said(all, saying, clock);
            if (saying.counts()) {
                counting.add(saying);
                confirmed = said(confirmed, saying, clock);
            }
            for (String stage : List.of("lead", "offer")) {
                boolean isOpen = STRICT.gate(all, stage, clock).isOpen();
                Statistics.label(stage)
                        .collect(isOpen)
                        .coverage(coverage -> coverage.check(true).count(n -> n > 10));
                if (isOpen) {
                    assertThat(STRICT.gate(confirmed, stage, clock).isOpen())
                            .as(stage + " by " + counting)
                            .isTrue();
                }
            }
        }
    }

    /** Of stages that were entered, standing criteria must go on holding, and what was waived is asked again. */
    private static final Funnel HELD = Deals.FUNNEL.derive(
            "deals",
            "held",
            funnel -> funnel.stage(
                            "lead",
                            stage -> stage.criterion(
                                    "interest",
                                    c -> c.text(Deals.INTEREST.label())
                                            .when(Deals.INTEREST.isTrue())
                                            .holds(Holding.STANDING)))
                    .guide(
                            "fast",
                            guide -> guide.from("lead")
                                    .to("order")
                                    .when(Deals.BUDGET.atLeast(160))
                                    .optional("call", a -> a.text(Deals.INTEREST.label()))));

    private static final EvidenceRule BY_OWNER = EvidenceRule.confirmedBy("owner");

    private static final Gatekeeper HOLDING = Gatekeeper.of(
            FunnelCatalog.of(HELD),
            GatePolicy.DEFAULT
                    .withEvidence("lead", BY_OWNER)
                    .withEvidence("offer", BY_OWNER)
                    .withEvidence("order", BY_OWNER),
            Deals.SHANGHAI);

    private static JourneyState begun(boolean overridden) {
        JourneyState opened = JourneyState.replay(
                HOLDING.catalog(), List.of(HOLDING.open("deal-9", HELD.reference(), "direct", Deals.LI, Deals.MONDAY)));
        FactSheet known = FactSheet.empty().with(Deals.INTEREST, true).with(Deals.SIGNED, true);
        JourneyState lead = Deals.after(
                HOLDING,
                opened,
                new JourneyCommand.Learn(FactChanges.learned(known), Evidence.confirmed("")),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.complete("close.draft"),
                new JourneyCommand.Attach("contract", "C-9"));
        return overridden
                ? Deals.after(
                        HOLDING, lead, new JourneyCommand.OverrideGate("offer", "in a hurry"), Deals.WANG, Deals.MONDAY)
                : lead;
    }

    @Property(tries = 500)
    void whatOpensALaterGateOpensItWithoutWeakerEvidence(
            @ForAll("sayings") List<Saying> sayings, @ForAll boolean overridden, @ForAll boolean forgets) {
        JourneyState all = begun(overridden);
        JourneyState confirmed = all;
        Instant clock = Deals.MONDAY;
        for (Saying saying : sayings) {
            clock = clock.plusSeconds(3_600L * saying.hours());
            boolean counts = saying.counts();
            FactChanges changes = forgets && !counts
                    ? FactChanges.forgotten(saying.facts().facts().toArray(Fact<?>[]::new))
                    : FactChanges.learned(saying.facts());
            JourneyCommand learn = new JourneyCommand.Learn(changes, new Evidence(saying.strength(), ""));
            all = Deals.after(HOLDING, all, learn, saying.actor(), clock);
            confirmed = counts ? Deals.after(HOLDING, confirmed, learn, saying.actor(), clock) : confirmed;
            for (String stage : overridden ? List.of("order") : List.of("offer", "order")) {
                boolean isOpen = HOLDING.gate(all, stage, clock).isOpen();
                Statistics.label(stage + (overridden ? " after an override" : ""))
                        .collect(isOpen)
                        .coverage(coverage -> coverage.check(true).count(n -> n > 5));
                if (isOpen) {
                    assertThat(HOLDING.gate(confirmed, stage, clock).isOpen())
                            .as(stage)
                            .isTrue();
                }
            }
        }
    }

    private static final Flag GONE = Flag.of("gone", Text.of("Gone"));

    private static final Gatekeeper ENDING = Gatekeeper.of(
            FunnelCatalog.of(Deals.FUNNEL.derive(
                    "deals",
                    "ending",
                    funnel -> funnel.ending("lost", end -> end.lost().when(GONE.isTrue())))),
            GatePolicy.DEFAULT
                    .withActions(ActionRule.ADVISORY)
                    .withWinning(WinRule.FROM_ANY_STAGE)
                    .withEvidence("lead", BY_OWNER),
            Deals.SHANGHAI);

    @Provide
    Arbitrary<List<Saying>> endings() {
        Arbitrary<FactSheet> gone = Arbitraries.of(true, true, false)
                .map(is -> FactSheet.empty().with(GONE, is))
                .injectNull(0.3)
                .map(sheet -> sheet == null ? FactSheet.empty() : sheet);
        return Combinators.combine(
                        gone,
                        Arbitraries.of(Evidence.Strength.values()),
                        Arbitraries.of(
                                Deals.LI, Deals.WANG, Actor.program("assistant"), Actor.program("tool", "owner")))
                .as((facts, strength, actor) -> new Saying(facts, strength, actor, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    /** Whoever's word the gate asks for, and any person's confirmation, stand against all that is said with less. */
    @Property(tries = 500)
    void noWeakerEvidenceReopensADealThatHasEnded(@ForAll("endings") List<Saying> sayings) {
        FactSheet interested = FactSheet.empty().with(Deals.INTEREST, true);
        JourneyState opened = JourneyState.replay(
                ENDING.catalog(),
                List.of(ENDING.open(
                        "deal-3", ENDING.catalog().all().get(0).reference(), "direct", Deals.LI, Deals.MONDAY)));
        JourneyState all = Deals.after(
                ENDING, opened, new JourneyCommand.Learn(FactChanges.learned(interested), Evidence.confirmed("")));
        @Nullable Boolean byOwner = null;
        @Nullable Boolean byPerson = null;
        @Nullable Boolean now = null;
        for (Saying saying : sayings) {
            FactSheet facts = saying.facts();
            @Nullable Boolean said = facts.known(GONE);
            FactChanges changes = said == null ? FactChanges.forgotten(GONE) : FactChanges.learned(facts);
            all = Deals.after(
                    ENDING,
                    all,
                    new JourneyCommand.Learn(changes, new Evidence(saying.strength(), "")),
                    saying.actor(),
                    Deals.MONDAY);
            now = said;
            boolean isConfirmed = saying.strength() == Evidence.Strength.CONFIRMED;
            byPerson = (isConfirmed && !saying.actor().program()) ? said : byPerson;
            byOwner = (isConfirmed && saying.actor().holds("owner")) ? said : byOwner;
            boolean isEnded = Stream.of(
                            Optional.ofNullable(now), Optional.ofNullable(byPerson), Optional.ofNullable(byOwner))
                    .anyMatch(each -> each.orElse(false));
            Statistics.label("ended by what was confirmed alone")
                    .collect(isEnded && !Boolean.TRUE.equals(now))
                    .coverage(coverage -> coverage.check(true).count(n -> n > 10));
            assertThat(ENDING.decide(all, Deals.enter("lead"), Deals.LI, Deals.MONDAY) instanceof Decision.Accepted)
                    .as("entering after " + sayings)
                    .isEqualTo(!isEnded);
            assertThat(
                            ENDING.decide(all, new JourneyCommand.Win(""), Deals.LI, Deals.MONDAY)
                                    instanceof Decision.Accepted)
                    .as("winning after " + sayings)
                    .isEqualTo(!isEnded);
        }
    }

    private static JourneyState said(JourneyState state, Saying saying, Instant at) {
        JourneyCommand learn =
                new JourneyCommand.Learn(FactChanges.learned(saying.facts()), new Evidence(saying.strength(), ""));
        return Deals.after(STRICT, state, learn, saying.actor(), at);
    }
}
