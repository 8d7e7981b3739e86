package io.github.funnelkit.portfolio;

import static io.github.funnelkit.portfolio.DeviationKind.INACTIVE;
import static io.github.funnelkit.portfolio.DeviationKind.LATE_APPROVAL;
import static io.github.funnelkit.portfolio.DeviationKind.OUT_OF_ORDER;
import static io.github.funnelkit.portfolio.DeviationKind.REWORK;
import static io.github.funnelkit.portfolio.DeviationKind.SKIPPED;
import static io.github.funnelkit.portfolio.DeviationKind.TOO_OLD;
import static io.github.funnelkit.portfolio.DeviationKind.UNAPPROVED;
import static io.github.funnelkit.portfolio.DeviationKind.UNDONE;
import static io.github.funnelkit.portfolio.DeviationKind.UNMET;
import static io.github.funnelkit.portfolio.DeviationKind.UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyCheckTest {

    /** A history with one mistake, its kind, the number of the step, and what the nearest conforming history costs. */
    record Seeded(String name, Sales history, DeviationKind kind, long step, long cost) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Sales atOffer() {
        return Sales.opened().learnAll().enter("lead").visit().enter("offer");
    }

    private static Sales atOrder() {
        return atOffer().approve().enter("order");
    }

    static Stream<Seeded> seeded() {
        return Stream.of(
                new Seeded(
                        "a stage is passed over",
                        Sales.opened().learnAll().visit().enter("offer"),
                        SKIPPED,
                        6,
                        1),
                new Seeded("won before the last stage", atOffer().win(), SKIPPED, 8, 1),
                new Seeded(
                        "a criterion is not met",
                        Sales.opened().learn(Sales.NEED, false).enter("lead"),
                        UNMET,
                        3,
                        1),
                new Seeded("a criterion is not known", Sales.opened().enter("lead"), UNPROVEN, 2, 1),
                new Seeded("a fact is too old", atOffer().days(31).approve().enter("order"), TOO_OLD, 9, 1),
                new Seeded(
                        "work is not done",
                        Sales.opened().learnAll().enter("lead").enter("offer"),
                        UNDONE,
                        6,
                        1),
                new Seeded(
                        "work is done afterwards",
                        Sales.opened().learnAll().enter("lead").enter("offer").visit(),
                        OUT_OF_ORDER,
                        6,
                        1),
                new Seeded("nobody approves", atOffer().enter("order"), UNAPPROVED, 8, 1),
                new Seeded("approved afterwards", atOffer().enter("order").approve(), LATE_APPROVAL, 8, 1),
                new Seeded(
                        "approved by who may not",
                        atOffer()
                                .then(stamp -> new JourneyEvent.StageApproved(stamp, "order", "boss", ""))
                                .enter("order"),
                        UNAPPROVED,
                        8,
                        1),
                new Seeded(
                        "overridden by who may not",
                        Sales.opened()
                                .then(stamp -> new JourneyEvent.StageOverridden(
                                        stamp,
                                        "lead",
                                        "boss",
                                        "in a hurry",
                                        new Waived(List.of(), List.of(), List.of(), List.of()))),
                        UNAPPROVED,
                        2,
                        1),
                new Seeded("a stage again", atOffer().enter("lead"), REWORK, 8, 1),
                new Seeded(
                        "back for no reason",
                        atOffer()
                                .then(stamp ->
                                        new JourneyEvent.FallenBack(stamp, Optional.of("lead"), List.of(), false)),
                        REWORK,
                        8,
                        1),
                new Seeded("after the end", atOrder().win().enter("offer"), INACTIVE, 11, 1),
                new Seeded(
                        "on hold",
                        atOffer()
                                .approve()
                                .then(stamp ->
                                        new DealEvent.PutOnHold(stamp, LocalDate.parse("2026-02-01"), "holidays"))
                                .enter("order"),
                        INACTIVE,
                        10,
                        1));
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void whatIsSeededIsFoundAndNamed(Seeded seeded) {
        HistoryConformance checked = seeded.history().checked();

        assertThat(checked.deviations()).as(checked.toString()).hasSize(1);
        assertThat(checked.deviations().get(0).kind()).isEqualTo(seeded.kind());
        assertThat(checked.deviations().get(0).step()).isEqualTo(seeded.step());
        assertThat(checked.cost()).as(checked.nearest().toString()).isEqualTo(seeded.cost());
        assertThat(checked.isConforming()).isFalse();
    }

    @Test
    void everyKindIsSeeded() {
        Set<DeviationKind> kinds = EnumSet.noneOf(DeviationKind.class);
        seeded().forEach(each -> kinds.add(each.kind()));

        assertThat(kinds).containsExactlyInAnyOrder(DeviationKind.values()).hasSize(10);
    }

    @Test
    void allMistakesOfOneHistoryAreFound() {
        HistoryConformance checked = Sales.opened()
                .learn(Sales.NEED, false)
                .enter("offer")
                .enter("lead")
                .win()
                .enter("order")
                .checked();

        assertThat(checked.deviations())
                .extracting(Deviation::kind)
                .containsExactly(SKIPPED, UNMET, UNPROVEN, UNDONE, OUT_OF_ORDER, SKIPPED, INACTIVE);
        assertThat(checked.fitness()).isEqualTo(0.5);
    }

    @Test
    void aConformingHistoryIsItsOwnNearest() {
        HistoryConformance checked = atOrder().win().checked();

        assertThat(checked.deviations()).isEmpty();
        assertThat(checked.fitness()).isEqualTo(1);
        assertThat(checked.status()).isEqualTo(JourneyStatus.WON);
        assertThat(checked.worst()).isEqualTo(8);
        assertThat(checked.nearest())
                .containsExactly(
                        new AlignedStep(StepFit.KEPT, StepKind.ENTERED, Optional.of("lead"), 5),
                        new AlignedStep(StepFit.KEPT, StepKind.ENTERED, Optional.of("offer"), 7),
                        new AlignedStep(StepFit.KEPT, StepKind.ENTERED, Optional.of("order"), 9),
                        new AlignedStep(StepFit.KEPT, StepKind.WON, Optional.empty(), 10));
    }

    @Test
    void theNearestHistoryShowsWhatWasLacking() {
        HistoryConformance checked = atOffer().win().checked();

        assertThat(checked.nearest())
                .contains(new AlignedStep(StepFit.PUT_IN, StepKind.ENTERED, Optional.of("order"), 0));
        assertThat(checked.fitness()).isEqualTo(1 - 1.0 / 7);
        assertThat(checked.explain(Locale.ENGLISH))
                .isEqualTo("deal: fitness 0.86\n"
                        + "- 2026-01-01, stage skipped: A deal can only be won from the last stage, 'Order'");
    }

    @Test
    void theRulesThatItWasHeldToAreToldWhenTheyFirstWere() {
        HistoryConformance checked = Sales.opened()
                .learn(Sales.NEED, true)
                .enter("lead")
                .enter("offer")
                .learnAll()
                .enter("order")
                .checked();

        assertThat(checked.asked())
                .containsExactlyInAnyOrder(
                        asked(GateRuleKind.CRITERION, "lead", "lead.direct.need", "lead", true),
                        asked(GateRuleKind.ORDER, "lead", "lead", "offer", true),
                        asked(GateRuleKind.CRITERION, "offer", "offer.direct.budget", "offer", false),
                        asked(GateRuleKind.ACTION, "offer", "present.visit", "offer", false),
                        asked(GateRuleKind.ORDER, "offer", "offer", "order", true),
                        asked(GateRuleKind.CRITERION, "order", "order.direct.signed", "order", true),
                        asked(GateRuleKind.EVIDENCE, "order", "order.direct.signed", "order", true),
                        asked(GateRuleKind.APPROVAL, "order", "boss", "order", false));
    }

    @Test
    void whatWasOverriddenWasNotKeptAndDoesNotDeviate() {
        HistoryConformance checked = Sales.opened()
                .by(
                        Sales.WANG,
                        stamp -> new JourneyEvent.StageOverridden(
                                stamp,
                                "lead",
                                "boss",
                                "in a hurry",
                                new Waived(List.of(), List.of(), List.of(), List.of())))
                .checked();

        assertThat(checked.deviations()).isEmpty();
        assertThat(checked.asked())
                .containsExactly(asked(GateRuleKind.CRITERION, "lead", "lead.direct.need", "lead", false));
    }

    private static AskedRule asked(GateRuleKind kind, String stage, String id, String entered, boolean kept) {
        return new AskedRule(new GateRule(kind, stage, id), entered, kept);
    }

    @Test
    void anApprovalThatOpenedNothingDoesNotDeviate() {
        HistoryConformance checked = atOffer()
                .then(stamp -> new JourneyEvent.StageApproved(stamp, "order", "boss", ""))
                .checked();

        assertThat(checked.deviations()).isEmpty();
        assertThat(checked.fitness()).isEqualTo(1);
    }

    @Test
    void aJourneyBeginsWithAnEvent() {
        assertThatThrownBy(() -> JourneyCheck.by(Sales.GATEKEEPER).check(JourneyHistory.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected at least the one that opens it");
    }

    @Test
    void historiesOfPartsAreThatOfTheWhole() {
        List<HistoryConformance> all = new ArrayList<>();
        seeded().forEach(each -> all.add(each.history().checked()));
        Conformance whole = new ConformanceBuilder().addAll(all).build();

        Conformance one = new ConformanceBuilder().addAll(all.subList(0, 7)).build();
        Conformance other =
                new ConformanceBuilder().addAll(all.subList(7, all.size())).build();

        assertThat(one.merge(other)).isEqualTo(whole).isEqualTo(other.merge(one));
        assertThat(Conformance.none().merge(whole)).isEqualTo(whole);
        assertThat(whole.deals()).isEqualTo(all.size());
        assertThat(whole.conforming()).isZero();
        assertThat(whole.counts()).hasSize(10);
    }
}
