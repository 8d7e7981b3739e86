package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.portfolio.ClosedDeal;
import io.github.funnelkit.portfolio.Interval;
import io.github.funnelkit.portfolio.StageCalibration;
import java.util.List;

/** What stages state, against how often deals were won. */
final class CalibrationShapes {

    static final Shape<CalibrationRule> RULE = Shape.<CalibrationRule>named("calibrationRule")
            .with("halfWidth", WHOLE, rule -> (long) rule.halfWidth())
            .with("priorWeight", WHOLE, rule -> (long) rule.priorWeight())
            .with("dealsNeeded", WHOLE, CalibrationRule::dealsNeeded);

    static final Shape<Interval> INTERVAL =
            Shape.<Interval>named("interval").with("low", SHARE, Interval::low).with("high", SHARE, Interval::high);

    private static final Shape<StageCalibration> STAGE = Shape.<StageCalibration>named("stageCalibration")
            .with("saleType", References.SALE_TYPE, StageCalibration::saleType)
            .with("stage", References.STAGE, StageCalibration::stage)
            .with("deals", WHOLE, StageCalibration::deals)
            .with("wins", WHOLE, StageCalibration::wins)
            .with("dealsLacking", WHOLE, StageCalibration::dealsLacking)
            .perhaps("rate", SHARE, stage -> MovementShapes.boxed(stage.rate()))
            .with("interval", INTERVAL, StageCalibration::interval)
            .with("verdict", Codes.CALIBRATION, StageCalibration::verdict)
            .perhaps("nominal", References.PERCENT, StageCalibration::nominal)
            .perhaps("estimate", References.PERCENT, StageCalibration::estimate)
            .words("explanation", StageCalibration::explain);

    private static final Shape<Calibration> CALIBRATION = Shape.<Calibration>named("calibration")
            .with("funnel", References.VERSION, Calibration::funnel)
            .with("rule", RULE, Calibration::rule)
            .each("stages", STAGE, Calibration::stages)
            .words("explanation", Calibration::explain);

    private static final Shape<ClosedDeal> DEAL = Shape.<ClosedDeal>named("closedDeal")
            .with("saleType", TEXT, ClosedDeal::saleType)
            .perhaps("highestStage", TEXT, ClosedDeal::highestStage)
            .with("won", FLAG, ClosedDeal::won);

    private CalibrationShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(CalibrationRule.class, RULE),
                new Root<>(Interval.class, INTERVAL),
                new Root<>(StageCalibration.class, STAGE),
                new Root<>(Calibration.class, CALIBRATION),
                new Root<>(ClosedDeal.class, DEAL));
    }
}
