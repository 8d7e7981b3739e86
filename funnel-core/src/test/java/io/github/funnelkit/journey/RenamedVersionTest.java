package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomRenames;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedSheet;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Going on by a version that calls parts otherwise: what is known, done and passed counts there, too. */
class RenamedVersionTest {

    private static final Renames RENAMES = Renames.NONE
            .stage("lead", "prospect")
            .stage("offer", "quote")
            .criterion("offer.direct.budget", "money")
            .fact("budget", "funds")
            .guide("find", "search")
            .action("find.call", "phone");

    private static Funnel renamed(Renames renames) {
        return Deals.FUNNEL.derive("deals", "4", renames, same -> {});
    }

    private static Gatekeeper gatekeeper(Funnel renamed) {
        return Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, renamed),
                GatePolicy.DEFAULT.withFallBack(FallBackRule.AUTOMATIC),
                SHANGHAI);
    }

    private static JourneyState atOffer(Gatekeeper gatekeeper) {
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
        return Deals.after(
                gatekeeper,
                opened,
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"),
                Deals.complete("close.draft"),
                new JourneyCommand.Attach(Deals.CONTRACT.id(), "file 7"));
    }

    private static JourneyCommand move(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference());
    }

    @Test
    void aJourneyGoesOnWhereItStood() {
        Funnel renamed = renamed(RENAMES);
        Gatekeeper gatekeeper = gatekeeper(renamed);
        JourneyState moved = Deals.after(gatekeeper, atOffer(gatekeeper), move(renamed));
        Quantity funds = Quantity.of("funds", "CNY", Deals.BUDGET.label());
        assertThat(moved.stage()).contains(renamed.stage("quote"));
        assertThat(moved.facts().known(funds)).isEqualTo(new BigDecimal("150"));
        assertThat(moved.evidence("funds")).isPresent();
        assertThat(moved.evidence("budget")).isEmpty();
        assertThat(moved.isDone("search.phone")).isTrue();
        assertThat(moved.setAside()).isEmpty();
        assertThat(moved.visits())
                .extracting(visit -> visit.stage().orElse("-"))
                .containsExactly("-", "prospect", "quote");
        JourneyState poor = Deals.after(gatekeeper, moved, Deals.learn(Deals.INTERESTED.with(funds, 20)));
        assertThat(poor.stage()).as("fallen back").contains(renamed.stage("prospect"));
    }

    /** By way of each version, or over all of them at once, is the same; and so is the way back. */
    @Tag("slow")
    @Property
    void versionsMayBeLeftOut(@ForAll long seed) {
        Random random = new Random(seed);
        List<Funnel> versions = new ArrayList<>(List.of(Deals.FUNNEL));
        for (int version = 4; version <= 6; version++) {
            Funnel last = versions.get(versions.size() - 1);
            Renames renames = RandomRenames.of(last, random, 3);
            versions.add(last.derive("deals", Integer.toString(version), renames, same -> {}));
        }
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(versions), GatePolicy.DEFAULT.withFallBack(FallBackRule.AUTOMATIC), SHANGHAI);
        JourneyState before = atOffer(gatekeeper);
        JourneyState oneByOne = before;
        for (Funnel version : versions.subList(1, 4)) {
            oneByOne = Deals.after(gatekeeper, oneByOne, move(version));
        }
        JourneyState atOnce = Deals.after(gatekeeper, before, move(versions.get(3)));
        assertSame(atOnce, oneByOne);
        assertSame(Deals.after(gatekeeper, atOnce, move(Deals.FUNNEL)), before);
    }

    private static void assertSame(JourneyState is, JourneyState was) {
        assertThat(is.stage().map(Stage::id)).isEqualTo(was.stage().map(Stage::id));
        assertThat(is.facts()).isEqualTo(was.facts());
        assertThat(is.forms()).isEqualTo(was.forms());
        assertThat(is.actionsDone()).isEqualTo(was.actionsDone());
        assertThat(is.visits()).isEqualTo(was.visits());
    }

    @Property
    void movingAndBackChangesNothing(@ForAll long seed) {
        Funnel renamed = renamed(RandomRenames.of(Deals.FUNNEL, new Random(seed), 3));
        Renames renames = renamed.renamesFrom(Deals.FUNNEL);
        Gatekeeper gatekeeper = gatekeeper(renamed);
        JourneyState before = atOffer(gatekeeper);
        JourneyState moved = Deals.after(gatekeeper, before, move(renamed));
        assertThat(moved.stage()).contains(renamed.stage(renames.id(NamedPart.STAGE, "offer")));
        assertThat(moved.facts()).isEqualTo(RenamedSheet.of(before.facts(), renames));
        assertThat(moved.actionsDone())
                .extracting(JourneyEvent.ActionDone::action)
                .containsExactlyElementsOf(before.actionsDone().stream()
                        .map(done -> renames.id(NamedPart.ACTION, done.action()))
                        .toList());
        Decision was = gatekeeper.decide(before, Deals.enter("order"), LI, MONDAY);
        Decision is = gatekeeper.decide(moved, Deals.enter(renames.id(NamedPart.STAGE, "order")), LI, MONDAY);
        assertThat(is.explain(Locale.ENGLISH)).isEqualTo(was.explain(Locale.ENGLISH));

        JourneyState back = Deals.after(gatekeeper, moved, move(Deals.FUNNEL));
        assertThat(back.stage()).isEqualTo(before.stage());
        assertThat(back.facts()).isEqualTo(before.facts());
        assertThat(back.forms()).isEqualTo(before.forms());
        assertThat(back.actionsDone()).isEqualTo(before.actionsDone());
        assertThat(back.visits()).isEqualTo(before.visits());
        assertThat(back.evidence("budget")).isEqualTo(before.evidence("budget"));
    }

    /** An id that was given away by the versions in between is another part's: nobody stands at a stage because of one that had its id. */
    @Test
    void whatHadAnIdBeforeIsNotWhatHasItNow() {
        Funnel without = Deals.FUNNEL.derive(
                "deals",
                "4",
                f -> f.withoutGuide("propose").withoutGuide("close").withoutStage("offer"));
        Funnel reused = without.derive("deals", "5", Renames.NONE.stage("order", "offer"), same -> {});
        Gatekeeper gatekeeper =
                Gatekeeper.of(FunnelCatalog.of(Deals.FUNNEL, without, reused), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState before = atOffer(gatekeeper);
        assertThat(gatekeeper.decide(before, move(reused), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.StageGone(
                        Deals.FUNNEL.stage("offer"), reused.reference(), Optional.of(reused.stage("lead"))))));

        JourneyState lead = Deals.after(
                gatekeeper, before, new JourneyCommand.MoveToVersion(reused.reference(), new Landing.AtStage("lead")));
        assertThat(gatekeeper.decide(lead, Deals.enter("offer"), LI, MONDAY).explain(Locale.ENGLISH))
                .contains("The contract is signed");
    }

    /** What is known of a fact that is no more says nothing of the one that has its id now, and is known again where it is. */
    @Test
    void norIsAFact() {
        Flag won = Flag.of("won", text("已中标", "Awarded"));
        Flag trial = Flag.of("trial", text("试用合格", "The trial was passed"));
        Funnel first = asking("1", won, won, trial);
        Funnel without = asking("2", won, won).derive("award", "2", same -> same.derivedFrom(first.reference()));
        Funnel reused = without.derive("award", "3", Renames.NONE.fact("won", "trial"), same -> {});
        GatePolicy policy = GatePolicy.DEFAULT.withEvidence("order", EvidenceRule.confirmedBy());
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(first, without, reused), policy, SHANGHAI);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", first.reference(), "direct", LI, MONDAY)));
        JourneyState passed = Deals.after(
                gatekeeper,
                opened,
                new JourneyCommand.Learn(
                        FactChanges.learned(FactSheet.empty().with(trial, true)), Evidence.confirmed("")),
                Deals.learn(FactSheet.empty().with(won, false)));
        for (List<Funnel> way : List.of(List.of(reused), List.of(without, reused))) {
            JourneyState moved = passed;
            for (Funnel version : way) {
                moved = Deals.after(gatekeeper, moved, move(version));
            }
            assertThat(moved.facts().known(trial)).isFalse();
            assertThat(gatekeeper.decide(moved, Deals.enter("order"), LI, MONDAY))
                    .isInstanceOf(Decision.Refused.class);
            JourneyState back = Deals.after(gatekeeper, moved, move(first));
            assertThat(back.facts()).isEqualTo(passed.facts());
            assertThat(back.allEvidence("trial")).isEqualTo(passed.allEvidence("trial"));
            assertThat(back.allEvidence("won")).isEqualTo(passed.allEvidence("won"));
        }
    }

    private static Funnel asking(String version, Flag asked, Flag... known) {
        return Funnel.define("award", version)
                .saleTypes(Deals.DIRECT)
                .facts(known)
                .stage(
                        "order",
                        stage -> stage.customerType(text("订单客户", "Customer with an order"))
                                .criterion("asked", c -> c.text(asked.label()).when(asked.isTrue())))
                .build();
    }
}
