package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.AgeCount;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.BacktestCut;
import io.github.funnelkit.portfolio.DealChance;
import io.github.funnelkit.portfolio.IncidenceStep;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayCounts;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long deals stay at their stages, and what that says of when they are won. */
final class StayShapes {

    private static final Shape<StageStay> STAY = Shape.<StageStay>named("stageStay")
            .with("deal", TEXT, StageStay::deal)
            .with("saleType", TEXT, StageStay::saleType)
            .with("stage", TEXT, StageStay::stage)
            .with("since", DAY, StageStay::since)
            .perhaps("until", DAY, StageStay::until)
            .with("end", Codes.STAY_END, StageStay::end)
            .perhaps("next", TEXT, StageStay::next);

    private static final Shape<StayHistory> HISTORY = Shape.<StayHistory>named("stayHistory")
            .with("from", DAY, StayHistory::from)
            .with("asOf", DAY, StayHistory::asOf)
            .each("stays", STAY, StayHistory::stays);

    private static final Shape<AgeCount> COUNT = Shape.<AgeCount>named("ageCount")
            .with("entered", WHOLE, AgeCount::entered)
            .with("won", WHOLE, AgeCount::won)
            .with("lost", WHOLE, AgeCount::lost)
            .with("moved", WHOLE, AgeCount::moved)
            .with("censored", WHOLE, AgeCount::censored);

    private static final Shape<IncidenceStep> STEP = Shape.<IncidenceStep>named("incidenceStep")
            .with("age", WHOLE, step -> (long) step.age())
            .with("atRisk", WHOLE, IncidenceStep::atRisk)
            .with("staying", SHARE, IncidenceStep::staying)
            .with("won", SHARE, IncidenceStep::won)
            .with("lost", SHARE, IncidenceStep::lost)
            .with("moved", SHARE, IncidenceStep::moved);

    private static final Shape<StayCounts> COUNTS = Shape.<StayCounts>named("stayCounts")
            .byName("ages", COUNT, StayShapes::ages)
            .each("curve", STEP, StayCounts::curve);

    private static final Shape<DealChance> CHANCE = Shape.<DealChance>named("dealChance")
            .with("deal", TEXT, DealChance::deal)
            .with("saleType", TEXT, DealChance::saleType)
            .with("stage", TEXT, DealChance::stage)
            .with("age", WHOLE, chance -> (long) chance.age())
            .with("probability", SHARE, DealChance::probability);

    private static final Shape<WinsBy> WINS = Shape.<WinsBy>named("winsBy")
            .with("asOf", DAY, WinsBy::asOf)
            .with("by", DAY, WinsBy::by)
            .with("expected", SHARE, WinsBy::expected)
            .with("p10", WHOLE, WinsBy::p10)
            .with("p50", WHOLE, WinsBy::p50)
            .with("p90", WHOLE, WinsBy::p90)
            .each("deals", CHANCE, WinsBy::deals)
            .words("explanation", WinsBy::explain);

    private static final Shape<BacktestCut> CUT = Shape.<BacktestCut>named("backtestCut")
            .with("day", DAY, BacktestCut::day)
            .with("by", DAY, BacktestCut::by)
            .with("deals", WHOLE, BacktestCut::deals)
            .with("expected", SHARE, BacktestCut::expected)
            .with("p10", WHOLE, BacktestCut::p10)
            .with("p90", WHOLE, BacktestCut::p90)
            .with("expectedByStage", SHARE, BacktestCut::expectedByStage)
            .with("won", WHOLE, BacktestCut::won)
            .with("covered", FLAG, BacktestCut::isCovered)
            .with("committed", WHOLE, BacktestCut::committed)
            .with("committedWon", WHOLE, BacktestCut::committedWon);

    private static final Shape<Backtest> BACKTEST = Shape.<Backtest>named("backtest")
            .with("expected", SHARE, Backtest::expected)
            .with("expectedByStage", SHARE, Backtest::expectedByStage)
            .with("won", WHOLE, Backtest::won)
            .with("covered", WHOLE, Backtest::covered)
            .each("cuts", CUT, Backtest::cuts)
            .with("curve", LearningShapes.CURVE, Backtest::curve)
            .with("byStage", LearningShapes.CURVE, Backtest::byStage)
            .words("explanation", Backtest::explain);

    private static final Shape<StayDrift> DRIFT = Shape.<StayDrift>named("stayDrift")
            .with("end", Codes.STAY_END, StayDrift::end)
            .with("since", DAY, StayDrift::since)
            .with("seen", WHOLE, StayDrift::seen)
            .with("expected", SHARE, StayDrift::expected)
            .words("explanation", StayDrift::explain);

    private StayShapes() {}

    /** By the age as a text, as the names of objects are. */
    private static Map<String, AgeCount> ages(StayCounts counts) {
        Map<String, AgeCount> ages = new LinkedHashMap<>();
        counts.ages().forEach((age, count) -> ages.put(age.toString(), count));
        return ages;
    }

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(StageStay.class, STAY),
                new Root<>(StayHistory.class, HISTORY),
                new Root<>(AgeCount.class, COUNT),
                new Root<>(IncidenceStep.class, STEP),
                new Root<>(StayCounts.class, COUNTS),
                new Root<>(DealChance.class, CHANCE),
                new Root<>(WinsBy.class, WINS),
                new Root<>(BacktestCut.class, CUT),
                new Root<>(Backtest.class, BACKTEST),
                new Root<>(StayDrift.class, DRIFT));
    }
}
