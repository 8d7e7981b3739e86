package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a version is missing by way of which another one was made, nobody can tell which parts are the same: it is no way on. */
class MissingVersionTest {

    private static final Flag FIT = Flag.of("fit", text("匹配", "Fits"));
    private static final Flag OFFERED = Flag.of("offered", text("已报价", "Offered"));
    private static final Flag SIGNED = Flag.of("signed", text("已签约", "Signed"));
    private static final Flag GONE = Flag.of("gone", text("已流失", "Gone"));

    private static final Funnel FIRST = define("1").build();

    private static final Funnel SWAPPED = FIRST.derive(
            "deals",
            "2",
            Renames.NONE.stage("offer", "order").stage("order", "offer").fact("gone", "left"),
            same -> {});

    private static final Funnel LAST = SWAPPED.derive("deals", "3", same -> {});

    /** Made of the same one under an id of its own. */
    private static final Funnel OWN = SWAPPED.derive("own", "1", same -> {});

    private static final GatePolicy SKIPPING = GatePolicy.DEFAULT.withSkipping(true);

    private static FunnelBuilder define(String version) {
        return Funnel.define("deals", version)
                .saleTypes(Deals.DIRECT)
                .facts(FIT, OFFERED, SIGNED, GONE)
                .stage("lead", stage -> asking(stage, FIT))
                .stage("offer", stage -> asking(stage, OFFERED))
                .stage("order", stage -> asking(stage, SIGNED))
                .ending(
                        "lost",
                        ending -> ending.lost().label(text("已流失", "Lost")).when(GONE.isTrue()));
    }

    private static void asking(StageBuilder stage, Flag asked) {
        stage.customerType(asked.label())
                .criterion("asked", c -> c.text(asked.label()).when(asked.isTrue()));
    }

    private static Gatekeeper gatekeeper(Funnel... versions) {
        return Gatekeeper.of(FunnelCatalog.of(versions), SKIPPING, SHANGHAI);
    }

    private static JourneyState opened(Gatekeeper gatekeeper, Funnel version) {
        return JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", version.reference(), "direct", LI, MONDAY)));
    }

    private static JourneyState atOffer(Gatekeeper gatekeeper) {
        return Deals.after(
                gatekeeper,
                opened(gatekeeper, FIRST),
                Deals.learn(FactSheet.empty().with(FIT, true).with(OFFERED, true)),
                Deals.enter("offer"));
    }

    private static JourneyCommand move(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference());
    }

    private static Decision refused(Funnel from, Funnel to, FunnelReference missing) {
        return new Decision.Refused(
                List.of(new Unrecordable.VersionBetweenMissing(from.reference(), to.reference(), missing)));
    }

    @Test
    void nobodyComesToAStageByTheIdOfAnother() {
        Gatekeeper lacking = gatekeeper(FIRST, LAST);
        Decision decision = lacking.decide(atOffer(lacking), move(LAST), LI, MONDAY);
        assertThat(decision).isEqualTo(refused(FIRST, LAST, SWAPPED.reference()));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("from version deals 1 by version deals 3")
                .contains("without version deals 2")
                .contains("add that one to the versions in use");
        assertThat(lacking.decide(
                        atOffer(lacking),
                        new JourneyCommand.MoveToVersion(LAST.reference(), new Landing.AtStage("lead")),
                        LI,
                        MONDAY))
                .isEqualTo(refused(FIRST, LAST, SWAPPED.reference()));

        Gatekeeper whole = gatekeeper(FIRST, SWAPPED, LAST);
        JourneyState moved = Deals.after(whole, atOffer(whole), move(LAST));
        assertThat(moved.stage().map(Stage::customerType))
                .contains(FIRST.stage("offer").customerType());
        assertThat(moved.facts().known(SIGNED)).isNull();
    }

    @Test
    void norIsAConfirmedEndingLost() {
        JourneyCommand gone = new JourneyCommand.Learn(
                FactChanges.learned(FactSheet.empty().with(GONE, true)), Evidence.confirmed(""));
        Gatekeeper lacking = gatekeeper(FIRST, LAST);
        assertThat(lacking.decide(Deals.after(lacking, atOffer(lacking), gone), move(LAST), LI, MONDAY))
                .isEqualTo(refused(FIRST, LAST, SWAPPED.reference()));

        Gatekeeper whole = gatekeeper(FIRST, SWAPPED, LAST);
        JourneyState moved = Deals.after(whole, Deals.after(whole, atOffer(whole), gone), move(LAST));
        Ending lost = LAST.ending("lost");
        assertThat(whole.decide(moved, Deals.enter("offer"), LI, MONDAY).explain(Locale.ENGLISH))
                .contains(lost.label().in(Locale.ENGLISH));
    }

    @Test
    void theWayBackIsNoneEither() {
        Gatekeeper lacking = gatekeeper(FIRST, LAST);
        assertThat(lacking.decide(opened(lacking, LAST), move(FIRST), LI, MONDAY))
                .isEqualTo(refused(LAST, FIRST, SWAPPED.reference()));
        Gatekeeper whole = gatekeeper(FIRST, SWAPPED, LAST);
        JourneyState before = atOffer(whole);
        JourneyState back = Deals.after(whole, before, move(LAST), move(FIRST));
        assertThat(back.stage()).isEqualTo(before.stage());
        assertThat(back.facts()).isEqualTo(before.facts());
    }

    @Test
    void anotherIdOfTheFunnelAndAHostThatIsAskedMakeNoDifference() {
        Gatekeeper lacking = Gatekeeper.of(
                FunnelCatalog.lookingUp(reference -> Stream.of(FIRST, OWN)
                        .filter(version -> version.reference().equals(reference))
                        .findFirst()),
                SKIPPING,
                SHANGHAI);
        assertThat(lacking.decide(atOffer(lacking), move(OWN), LI, MONDAY))
                .isEqualTo(refused(FIRST, OWN, SWAPPED.reference()));
    }

    @Test
    void whatIsBehindBothIsNotMissed() {
        Gatekeeper siblings = gatekeeper(LAST, OWN);
        assertThat(siblings.decide(opened(siblings, LAST), move(OWN), LI, MONDAY))
                .isInstanceOf(Decision.Accepted.class);
        Funnel next = LAST.derive("deals", "4", same -> {});
        Gatekeeper chained = gatekeeper(LAST, next);
        JourneyState moved = Deals.after(chained, opened(chained, LAST), move(next), move(LAST));
        assertThat(moved.funnel()).isEqualTo(LAST);
    }

    @Test
    void versionsThatStateNoOriginGoByTheirIds() {
        Funnel other = define("2").build();
        Gatekeeper gatekeeper = gatekeeper(FIRST, other);
        JourneyState before = atOffer(gatekeeper);
        JourneyState moved = Deals.after(gatekeeper, before, move(other));
        assertThat(moved.stage()).contains(other.stage("offer"));
        assertThat(moved.facts()).isEqualTo(before.facts());
    }

    @Test
    void whatIsOnRecordIsStillRead() {
        Gatekeeper whole = gatekeeper(FIRST, SWAPPED, LAST);
        List<JourneyEvent> events =
                new ArrayList<>(List.of(whole.open("deal-7", FIRST.reference(), "direct", LI, MONDAY)));
        JourneyState state = opened(whole, FIRST);
        for (JourneyCommand command : List.of(
                Deals.learn(FactSheet.empty().with(FIT, true).with(OFFERED, true)), Deals.enter("offer"), move(LAST))) {
            List<JourneyEvent> next = whole.decide(state, command, LI, MONDAY).events();
            events.addAll(next);
            state = state.after(next);
        }
        FunnelCatalog lacking = FunnelCatalog.of(FIRST, LAST);
        JourneyState read = JourneyState.replay(lacking, events);
        assertThat(read.funnel()).isEqualTo(LAST);
        assertThat(read.stage()).contains(LAST.stage("order"));
    }
}
