package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StayCheckTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private static StageStay stay(String deal, String stage, int day, StayEnd end, int days) {
        LocalDate since = FIRST.plusDays(day);
        return new StageStay(
                deal,
                "direct",
                stage,
                since,
                end == StayEnd.OPEN ? Optional.empty() : Optional.of(since.plusDays(days)),
                end,
                end == StayEnd.MOVED ? Optional.of("offer") : Optional.empty());
    }

    private static StageStay at(String stage, int day) {
        return stay("deal", stage, day, StayEnd.OPEN, 0);
    }

    private static HistoryConformance checked(StageStay... stays) {
        return StayCheck.by(Sales.FUNNEL).check(List.of(stays)).get(0);
    }

    @Test
    void stepByStepConforms() {
        HistoryConformance checked =
                checked(at("order", 20), at("lead", 0), at("offer", 10), stay("deal", "order", 21, StayEnd.WON, 3));

        assertThat(checked.deviations()).isEmpty();
        assertThat(checked.fitness()).isEqualTo(1);
        assertThat(checked.asked())
                .containsExactly(
                        new AskedRule(GateRule.order("lead"), "offer", true),
                        new AskedRule(GateRule.order("offer"), "order", true));
    }

    @Test
    void whatWasSkippedIsNamed() {
        HistoryConformance checked = checked(at("lead", 0), stay("deal", "order", 10, StayEnd.LOST, 3));

        assertThat(checked.deviations())
                .extracting(Deviation::toString)
                .containsExactly("2026-01-11, stage skipped: No stage may be skipped: enter 'Offer' first");
        assertThat(checked.nearest())
                .extracting(AlignedStep::fit)
                .containsExactly(StepFit.KEPT, StepFit.PUT_IN, StepFit.KEPT, StepFit.KEPT);
        assertThat(checked.asked()).contains(new AskedRule(GateRule.order("offer"), "order", false));
    }

    @Test
    void whatCameAgainAndWhatCameTooLateAreToldApart() {
        HistoryConformance checked = checked(at("offer", 0), at("lead", 5), at("offer", 9), at("lead", 12));

        assertThat(checked.deviations())
                .extracting(Deviation::kind)
                .containsExactly(DeviationKind.SKIPPED, DeviationKind.OUT_OF_ORDER, DeviationKind.REWORK);
    }

    @Test
    void afterTheEndNothingConforms() {
        HistoryConformance checked = checked(at("lead", 0), stay("deal", "offer", 5, StayEnd.LOST, 2), at("order", 9));

        assertThat(checked.deviations()).extracting(Deviation::kind).containsExactly(DeviationKind.INACTIVE);
        assertThat(checked.nearest()).contains(new AlignedStep(StepFit.PUT_IN, StepKind.REOPENED, Optional.empty(), 0));
    }

    @Test
    void aWinBeforeTheLastStageIsEarly() {
        assertThat(checked(at("lead", 0), stay("deal", "offer", 5, StayEnd.WON, 2))
                        .deviations())
                .extracting(Deviation::toString)
                .containsExactly("2026-01-08, stage skipped: A deal can only be won from the last stage, 'Order'");
    }

    /** Where the methodology itself leads past stages, or back. */
    @Test
    void waysBesideTheLadderConform() {
        Flag urgent = Flag.of("urgent", Text.of("urgent"));
        Funnel funnel = Sales.FUNNEL.derive(
                "sales",
                "2",
                more -> more.guide(
                                "express",
                                guide -> guide.from("lead")
                                        .to("order")
                                        .when(urgent.isTrue())
                                        .mandatory("call", a -> a.text(Text.of("call"))))
                        .guide(
                                "again",
                                guide -> guide.from("order")
                                        .to("lead")
                                        .back(true)
                                        .mandatory("tell", a -> a.text(Text.of("tell")))));
        List<StageStay> stays = List.of(at("lead", 0), at("order", 5), at("lead", 9));

        assertThat(StayCheck.by(funnel).check(stays).get(0).deviations()).isEmpty();
        assertThat(StayCheck.by(Sales.FUNNEL).check(stays).get(0).deviations()).hasSize(2);
    }

    @Test
    void skippingIsNoDeviationWhereItIsAllowed() {
        HistoryConformance checked = StayCheck.by(Sales.FUNNEL, Sales.POLICY.withSkipping(true))
                .check(List.of(at("order", 5)))
                .get(0);

        assertThat(checked.deviations()).isEmpty();
        assertThat(checked.asked()).isEmpty();
    }

    @Test
    void dealsComeInTheOrderOfTheirIds() {
        assertThat(StayCheck.by(Sales.FUNNEL)
                        .check(List.of(stay("b", "lead", 0, StayEnd.OPEN, 0), stay("a", "lead", 0, StayEnd.OPEN, 0))))
                .extracting(HistoryConformance::deal)
                .containsExactly("a", "b");
    }

    @Test
    void aStageOfAnotherSaleTypeIsNamed() {
        assertThatThrownBy(() -> checked(at("ordr", 0)))
                .isInstanceOf(UnknownPartException.class)
                .hasMessageContaining("did you mean 'order'");
    }
}
