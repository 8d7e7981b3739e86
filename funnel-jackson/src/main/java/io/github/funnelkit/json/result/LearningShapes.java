package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.CalibrationCurve;
import io.github.funnelkit.portfolio.CriterionWeights;
import io.github.funnelkit.portfolio.CurveBin;
import io.github.funnelkit.portfolio.DealScore;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.OutcomeHistory;
import io.github.funnelkit.portfolio.OutcomePattern;
import io.github.funnelkit.portfolio.OutcomeWeight;
import io.github.funnelkit.portfolio.RatioInterval;
import io.github.funnelkit.portfolio.SaleTypeWeights;
import io.github.funnelkit.portfolio.ScoreReason;
import io.github.funnelkit.portfolio.StageRate;
import java.util.List;
import java.util.Optional;

/** What criteria told of closed deals, and what that says of open ones. */
final class LearningShapes {

    private static final Shape<OutcomePattern> PATTERN = Shape.<OutcomePattern>named("outcomePattern")
            .with("saleType", TEXT, OutcomePattern::saleType)
            .perhaps("stage", TEXT, OutcomePattern::stage)
            .each("outcomes", Codes.OUTCOME, OutcomePattern::outcomes)
            .with("won", WHOLE, OutcomePattern::won)
            .with("lost", WHOLE, OutcomePattern::lost);

    private static final Shape<OutcomeHistory> HISTORY = Shape.<OutcomeHistory>named("outcomeHistory")
            .with("funnel", References.VERSION, OutcomeHistory::funnel)
            .each("patterns", PATTERN, OutcomeHistory::patterns);

    /** A bound that there is not is null. */
    private static final Shape<RatioInterval> RATIO = Shape.<RatioInterval>named("ratioInterval")
            .with("low", SHARE, RatioInterval::low)
            .perhaps(
                    "high",
                    SHARE,
                    interval -> Optional.of(interval.high()).filter(high -> high < Double.POSITIVE_INFINITY));

    private static final Shape<OutcomeWeight> WEIGHT = Shape.<OutcomeWeight>named("outcomeWeight")
            .with("outcome", Codes.OUTCOME, OutcomeWeight::outcome)
            .with("won", WHOLE, OutcomeWeight::won)
            .with("lost", WHOLE, OutcomeWeight::lost)
            .with("allWon", WHOLE, OutcomeWeight::allWon)
            .with("allLost", WHOLE, OutcomeWeight::allLost)
            .perhaps("observed", SHARE, weight -> MovementShapes.boxed(weight.observed()))
            .with("interval", RATIO, OutcomeWeight::interval)
            .with("ratio", SHARE, OutcomeWeight::ratio)
            .with("verdict", Codes.WEIGHT, OutcomeWeight::verdict)
            .with("dealsLacking", WHOLE, OutcomeWeight::dealsLacking);

    private static final Shape<CriterionWeights> CRITERION = Shape.<CriterionWeights>named("criterionWeights")
            .with("criterion", References.CRITERION, CriterionWeights::criterion)
            .each("outcomes", WEIGHT, CriterionWeights::outcomes);

    private static final Shape<CurveBin> BIN = Shape.<CurveBin>named("curveBin")
            .with("tenth", WHOLE, bin -> (long) bin.tenth())
            .with("predicted", SHARE, CurveBin::predicted)
            .with("deals", WHOLE, CurveBin::deals)
            .with("wins", WHOLE, CurveBin::wins)
            .with("rate", SHARE, CurveBin::rate)
            .with("interval", CalibrationShapes.INTERVAL, CurveBin::interval);

    static final Shape<CalibrationCurve> CURVE = Shape.<CalibrationCurve>named("calibrationCurve")
            .with("deals", WHOLE, CalibrationCurve::deals)
            .with("brier", SHARE, CalibrationCurve::brier)
            .each("bins", BIN, CalibrationCurve::bins);

    private static final Shape<StageRate> STAGE = Shape.<StageRate>named("stageRate")
            .perhaps("stage", References.STAGE, StageRate::stage)
            .with("won", WHOLE, StageRate::won)
            .with("lost", WHOLE, StageRate::lost)
            .with("rate", SHARE, StageRate::rate)
            .each("usual", SHARE, StageRate::usual);

    private static final Shape<SaleTypeWeights> SALE_TYPE = Shape.<SaleTypeWeights>named("saleTypeWeights")
            .with("saleType", References.SALE_TYPE, SaleTypeWeights::saleType)
            .with("won", WHOLE, SaleTypeWeights::won)
            .with("lost", WHOLE, SaleTypeWeights::lost)
            .with("dealsLacking", WHOLE, SaleTypeWeights::dealsLacking)
            .each("stages", STAGE, SaleTypeWeights::stages)
            .each("criteria", CRITERION, SaleTypeWeights::criteria)
            .with("shrinkage", SHARE, SaleTypeWeights::shrinkage)
            .with("curve", CURVE, SaleTypeWeights::curve)
            .with("stageBrier", SHARE, SaleTypeWeights::stageBrier)
            .words("explanation", SaleTypeWeights::explain);

    private static final Shape<LearnedWeights> LEARNED = Shape.<LearnedWeights>named("learnedWeights")
            .with("funnel", References.VERSION, LearnedWeights::funnel)
            .with("rule", CalibrationShapes.RULE, LearnedWeights::rule)
            .each("saleTypes", SALE_TYPE, LearnedWeights::saleTypes)
            .words("explanation", LearnedWeights::explain);

    private static final Shape<ScoreReason> REASON = Shape.<ScoreReason>named("scoreReason")
            .with("criterion", References.CRITERION, ScoreReason::criterion)
            .with("outcome", Codes.OUTCOME, ScoreReason::outcome)
            .with("factor", SHARE, ScoreReason::factor);

    private static final Shape<DealScore> SCORE = Shape.<DealScore>named("dealScore")
            .with("saleType", References.SALE_TYPE, DealScore::saleType)
            .perhaps("stage", References.STAGE, DealScore::stage)
            .with("stageRate", SHARE, DealScore::stageRate)
            .with("probability", SHARE, DealScore::probability)
            .perhaps("estimate", References.PERCENT, DealScore::estimate)
            .with("dealsLacking", WHOLE, DealScore::dealsLacking)
            .each("reasons", REASON, DealScore::reasons)
            .words("explanation", DealScore::explain);

    private LearningShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(OutcomePattern.class, PATTERN),
                new Root<>(OutcomeHistory.class, HISTORY),
                new Root<>(RatioInterval.class, RATIO),
                new Root<>(OutcomeWeight.class, WEIGHT),
                new Root<>(CriterionWeights.class, CRITERION),
                new Root<>(CurveBin.class, BIN),
                new Root<>(CalibrationCurve.class, CURVE),
                new Root<>(StageRate.class, STAGE),
                new Root<>(SaleTypeWeights.class, SALE_TYPE),
                new Root<>(LearnedWeights.class, LEARNED),
                new Root<>(ScoreReason.class, REASON),
                new Root<>(DealScore.class, SCORE));
    }
}
