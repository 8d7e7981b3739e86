package io.github.funnelkit.pseudo;

import static io.github.funnelkit.pseudo.PseudoFunnel.FUNNEL;
import static io.github.funnelkit.pseudo.PseudoFunnel.T1;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.portfolio.AskedRule;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.Breakdown;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.CheckedDeal;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.ClosedDeal;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.ConformanceBuilder;
import io.github.funnelkit.portfolio.DealChance;
import io.github.funnelkit.portfolio.DealSnapshot;
import io.github.funnelkit.portfolio.Deviation;
import io.github.funnelkit.portfolio.DeviationKind;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.GateRule;
import io.github.funnelkit.portfolio.GateRuleKind;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.Movement;
import io.github.funnelkit.portfolio.MovementBreakdown;
import io.github.funnelkit.portfolio.MovementBuilder;
import io.github.funnelkit.portfolio.OpenDeal;
import io.github.funnelkit.portfolio.OutcomeHistory;
import io.github.funnelkit.portfolio.PriceVerdict;
import io.github.funnelkit.portfolio.RefusedDeal;
import io.github.funnelkit.portfolio.RefusedStep;
import io.github.funnelkit.portfolio.RefusedSummary;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.StepFit;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallBuilder;
import io.github.funnelkit.portfolio.WaterfallChange;
import io.github.funnelkit.portfolio.WeightVerdict;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.testing.Examples;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said of many customers at once. */
final class PseudoPortfolio {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final StayHistory STAYS = new StayHistory(
            TODAY.minusDays(99),
            TODAY,
            List.of(
                    new StageStay(
                            "1",
                            "t1",
                            "s1",
                            TODAY.minusDays(90),
                            Optional.of(TODAY.minusDays(30)),
                            StayEnd.WON,
                            Optional.empty()),
                    new StageStay(
                            "2", "t1", "s1", TODAY.minusDays(50), Optional.empty(), StayEnd.OPEN, Optional.empty())));

    private PseudoPortfolio() {}

    static Said said() {
        Said said = new Said();
        List<Assessment> assessments = assessments();
        SummaryBuilder summary = Summary.builder(FUNNEL);
        assessments.forEach(summary::add);
        assessments.forEach(each -> summary.add(each, Money.of(12_000, "CNY")));
        assessments.forEach(each -> summary.add(each, Money.of(900, "EUR")));
        said.say(language -> summary.build().explain(FUNNEL, language));
        said.say(language -> audit(assessments).explain(FUNNEL, language));
        said.say(language -> workList(assessments).explain(FUNNEL, language));
        said.say(language -> waterfall(assessments).explain(FUNNEL, language));
        for (WaterfallChange change : WaterfallChange.values()) {
            said.say(change.label()::in);
        }
        calibrations().forEach(calibration -> said.say(calibration::explain));
        learned(assessments).forEach(learned -> {
            said.say(learned::explain);
            assessments.forEach(each -> said.say(learned.score(each)::explain));
        });
        said.say(WeightVerdict.SAYS_NEITHER.label()::in);
        said.say(stays()::explain);
        said.say(WinsBy.of(STAYS, TODAY.plusDays(9))::explain);
        for (StayEnd end : List.of(StayEnd.WON, StayEnd.LOST, StayEnd.MOVED)) {
            said.say(new StayDrift(end, TODAY, 30, 20)::explain);
            said.say(new StayDrift(end, TODAY, 10, 20)::explain);
        }
        conformance(said);
        checkups().forEach(checkup -> said.say(checkup::explain));
        for (SignalKind kind : SignalKind.values()) {
            said.say(kind.label()::in);
        }
        said.say(Forecast.of(deals(assessments))::explain);
        said.say(Forecast.of(List.of())::explain);
        // whether it is won is exactly as likely as not, so that anything may be the middle
        said.say(Forecast.of(List.of(OpenDeal.of(Money.of(7, "CNY"), WinProbability.of(50))))::explain);
        said.say(language -> movement().explain(FUNNEL, language));
        for (Breakdown by : List.of(Breakdown.OWNER, Breakdown.CLOSED_MONTH)) {
            said.say(language -> MovementBreakdown.of(
                            by,
                            () -> Movement.builder(FUNNEL, TimeLimits.NONE, PseudoJourneys.AT),
                            PseudoJourneys.journeys().stream()
                                    .filter(journey -> journey.funnel().equals(FUNNEL))
                                    .toList())
                    .explain(FUNNEL, language)
                    .replaceAll("(?m)^\\d{4}-\\d\\d$", ""));
        }
        return said;
    }

    /** At no stage, at each stage, and one out of order. */
    private static List<Assessment> assessments() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        List<Assessment> assessments = new ArrayList<>();
        assessments.add(assessor.assess(T1, FactSheet.empty(), TODAY));
        assessments.add(assessor.assess(T1, FactSheet.empty().with(PseudoFunnel.GONE, true), TODAY));
        for (Stage stage : FUNNEL.stages(T1)) {
            FactSheet facts = Examples.of(FUNNEL, TODAY).satisfying(T1, stage.id());
            assessments.add(assessor.assess(T1, facts, TODAY));
            assessments.add(assessor.assess(T1, facts, TODAY.plusDays(9))); // what is upcoming has lapsed
            assessments.add(assessor.assess(T1, facts.with(PseudoFunnel.PATIENTS, 1), TODAY));
        }
        return assessments;
    }

    private static List<Checkup> checkups() {
        List<Checkup> checkups = new ArrayList<>(List.of(new Checkup(List.of())));
        List<Signal> signals = new ArrayList<>(Signal.USUAL);
        signals.add(Signal.singleContact(PseudoFunnel.PATIENTS, StaySeverity.ADVICE));
        Map<String, LocalDate> old = new TreeMap<>();
        FUNNEL.facts().forEach(fact -> old.put(fact.id(), TODAY.minusDays(999)));
        for (LocalDate next : new LocalDate[] {TODAY.minusDays(3), null}) {
            FactSheet facts = FactSheet.empty().with(PseudoFunnel.PATIENTS, 1L);
            Assessment assessment = Assessor.of(FUNNEL, Clock.systemUTC())
                    .assess(
                            T1,
                            next == null
                                    ? facts
                                    : facts.with(FUNNEL.nextAction().orElseThrow(), next),
                            TODAY);
            FUNNEL.stages(T1)
                    .forEach(stage -> checkups.add(Checkup.of(
                            CheckedDeal.of(assessment.claiming(stage))
                                    .standingSince(TODAY.minusDays(999))
                                    .closingOn(TODAY.minusDays(9), 5)
                                    .withForms(List.of())
                                    .withActions(List.of())
                                    .confirmedOn(old),
                            signals)));
        }
        return checkups;
    }

    private static List<OpenDeal> deals(List<Assessment> assessments) {
        List<OpenDeal> deals = new ArrayList<>();
        assessments.forEach(each -> deals.add(OpenDeal.of(each, Money.of(1_000, "CNY"))));
        assessments.forEach(
                each -> deals.add(OpenDeal.of(each, Money.of(1_000, "CNY")).withClosing(YearMonth.of(2026, 12))));
        deals.add(OpenDeal.of(assessments.get(0), Money.of(7, "CNY"), new DealChance("D1", "s", "t", 3, 0.25)));
        deals.add(OpenDeal.of(Money.of(5, "CNY"), WinProbability.of(40)).withCategory(ForecastCategory.OMITTED));
        return deals;
    }

    private static List<Calibration> calibrations() {
        return List.of(
                Calibration.of(FUNNEL, List.of()),
                Calibration.of(FUNNEL, Collections.nCopies(100, ClosedDeal.won("t1", "s3"))));
    }

    /** Of no deals, of those who won what stands high, and of those of whom nothing can be told. */
    private static List<LearnedWeights> learned(List<Assessment> assessments) {
        OutcomeHistory.Builder telling = OutcomeHistory.builder(FUNNEL);
        OutcomeHistory.Builder silent = OutcomeHistory.builder(FUNNEL);
        for (int i = 0; i < 100; i++) {
            assessments.forEach(each -> telling.add(each, each.missing().size() < 2));
            silent.add(assessments.get(0), true).add(assessments.get(0), false);
        }
        return List.of(
                LearnedWeights.of(FUNNEL, OutcomeHistory.empty(FUNNEL)),
                LearnedWeights.of(FUNNEL, telling.build()),
                LearnedWeights.of(FUNNEL, silent.build()));
    }

    /** Each way to deviate, each rule, and what can be said of what followed. */
    private static void conformance(Said said) {
        List<Deviation> deviations = Arrays.stream(DeviationKind.values())
                .map(kind -> new Deviation(
                        1,
                        TODAY,
                        kind,
                        new Obstacle.StageSkipped(FUNNEL.stages(T1).get(0))))
                .toList();
        RefusedDeal refused = new RefusedDeal(
                "1",
                "t1",
                JourneyStatus.OPEN,
                List.of(new RefusedStep(
                        1, TODAY, "s1", List.of(deviations.get(0).obstacle()))));
        said.say(refused::explain);
        said.say(RefusedSummary.of(2, List.of(refused))::explain);
        Arrays.stream(StepFit.values()).forEach(fit -> said.say(fit.label()::in));
        Arrays.stream(PriceVerdict.values()).forEach(verdict -> said.say(verdict.label()::in));
        String stage = FUNNEL.stages(T1).get(0).id();
        List<GateRule> rules = List.of(
                GateRule.order(stage),
                new GateRule(
                        GateRuleKind.CRITERION, stage, FUNNEL.criteria().get(0).id()),
                new GateRule(
                        GateRuleKind.EVIDENCE, stage, FUNNEL.criteria().get(0).id()),
                new GateRule(
                        GateRuleKind.ACTION,
                        stage,
                        FUNNEL.guides().get(0).actions().get(0).id()),
                new GateRule(GateRuleKind.APPROVAL, stage, PseudoFunnel.P1.id()));
        ConformanceBuilder all = new ConformanceBuilder();
        for (int deal = 0; deal < 100; deal++) {
            boolean odd = deal % 2 == 1;
            HistoryConformance history = new HistoryConformance(
                    "1",
                    "t1",
                    deal % 3 == 1 ? JourneyStatus.WON : JourneyStatus.LOST,
                    odd ? deviations : List.of(),
                    List.of(),
                    odd ? 1 : 0,
                    2,
                    rules.stream()
                            .limit(deal < 4 ? 5 : 4)
                            .map(rule -> new AskedRule(rule, stage, !odd))
                            .toList());
            all.add(history);
            if (deal == 1) {
                said.say(history::explain);
                Conformance few = all.build();
                said.say(language -> few.explain(FUNNEL, language));
            }
        }
        Conformance many = all.build();
        said.say(language -> many.explain(FUNNEL, language));
    }

    private static Backtest stays() {
        return Backtest.of(STAYS, List.of(TODAY.minusDays(20)), 9);
    }

    private static WorkList workList(List<Assessment> assessments) {
        JourneyState open = PseudoJourneys.journeys().stream()
                .filter(journey -> journey.status() == JourneyStatus.OPEN)
                .findFirst()
                .orElseThrow();
        JourneyTime time = JourneyTime.of(
                open,
                TimeLimits.NONE.withLimit(Duration.ofDays(1)),
                PseudoJourneys.AT.plus(Duration.ofDays(90)),
                ZoneOffset.UTC);
        return assessments.stream()
                .collect(WorkList.collector(
                        FUNNEL,
                        each -> WorkItem.of("1", each, Money.of(7, "CNY"))
                                .ownedBy("2")
                                .closingOn(TODAY)
                                .standing(open, time)));
    }

    private static Movement movement() {
        MovementBuilder movement = Movement.builder(
                FUNNEL, TimeLimits.NONE.withLimit(Duration.ofDays(1)), PseudoJourneys.AT.plus(Duration.ofDays(90)));
        PseudoJourneys.journeys().stream()
                .filter(journey -> journey.funnel().equals(FUNNEL))
                .forEach(journey -> movement.add(journey, Money.of(100, "CNY")));
        return movement.build();
    }

    private static Waterfall waterfall(List<Assessment> assessments) {
        WaterfallBuilder waterfall = WaterfallBuilder.of(FUNNEL, TODAY, TODAY);
        Assessment first = assessments.get(0);
        Assessment last = assessments.get(assessments.size() - 1);
        for (int month : List.of(9, 11)) {
            waterfall.add(
                    DealSnapshot.of("1", first, Money.of(3, "CNY")).withClosing(YearMonth.of(2026, 10)),
                    DealSnapshot.of("1", last, Money.of(3, "CNY")).withClosing(YearMonth.of(2026, month)));
        }
        return waterfall.add(null, DealSnapshot.of("1", first, null)).build();
    }

    private static Audit audit(List<Assessment> assessments) {
        AuditBuilder audit = Audit.builder(FUNNEL);
        for (Assessment assessment : assessments) {
            audit.add(assessment, "", Money.of(7, "CNY"));
            for (Stage stage : FUNNEL.stages(assessment.saleType())) {
                audit.add(assessment, assessment.claim(stage), stage.order() == 1 ? null : "1", Money.of(8, "CNY"));
            }
        }
        return audit.build();
    }
}
