package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.AlignedStep;
import io.github.funnelkit.portfolio.AskedRule;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.Deviation;
import io.github.funnelkit.portfolio.DeviationCount;
import io.github.funnelkit.portfolio.GateRule;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.RefusedDeal;
import io.github.funnelkit.portfolio.RefusedStep;
import io.github.funnelkit.portfolio.RefusedSummary;
import io.github.funnelkit.portfolio.RulePrice;
import io.github.funnelkit.portfolio.RuleStratum;
import java.util.List;

/** How far histories conform to the rules, and what followed where a rule was kept. */
final class ConformanceShapes {

    private static final Shape<Deviation> DEVIATION = Shape.<Deviation>named("deviation")
            .with("step", WHOLE, Deviation::step)
            .with("day", DAY, Deviation::day)
            .with("kind", ConformanceCodes.DEVIATION, Deviation::kind)
            .with("obstacle", GateShapes.OBSTACLE, Deviation::obstacle)
            .words("explanation", Deviation::explain);

    private static final Shape<AlignedStep> STEP = Shape.<AlignedStep>named("alignedStep")
            .with("fit", ConformanceCodes.FIT, AlignedStep::fit)
            .with("kind", ConformanceCodes.STEP, AlignedStep::kind)
            .perhaps("stage", TEXT, AlignedStep::stage)
            .with("step", WHOLE, AlignedStep::step);

    private static final Shape<GateRule> RULE = Shape.<GateRule>named("gateRule")
            .with("kind", ConformanceCodes.RULE, GateRule::kind)
            .with("stage", TEXT, GateRule::stage)
            .with("id", TEXT, GateRule::id);

    private static final Shape<AskedRule> ASKED = Shape.<AskedRule>named("askedRule")
            .with("rule", RULE, AskedRule::rule)
            .with("stage", TEXT, AskedRule::stage)
            .with("kept", FLAG, AskedRule::kept);

    private static final Shape<HistoryConformance> HISTORY = Shape.<HistoryConformance>named("historyConformance")
            .with("deal", TEXT, HistoryConformance::deal)
            .with("saleType", TEXT, HistoryConformance::saleType)
            .with("status", Codes.STATUS, HistoryConformance::status)
            .with("conforming", FLAG, HistoryConformance::isConforming)
            .with("fitness", SHARE, HistoryConformance::fitness)
            .with("cost", WHOLE, HistoryConformance::cost)
            .with("worst", WHOLE, HistoryConformance::worst)
            .each("deviations", DEVIATION, HistoryConformance::deviations)
            .each("nearest", STEP, HistoryConformance::nearest)
            .each("asked", ASKED, HistoryConformance::asked)
            .words("explanation", HistoryConformance::explain);

    private static final Shape<DeviationCount> COUNT = Shape.<DeviationCount>named("deviationCount")
            .with("kind", ConformanceCodes.DEVIATION, DeviationCount::kind)
            .with("times", WHOLE, DeviationCount::times)
            .with("deals", WHOLE, DeviationCount::deals);

    private static final Shape<RuleStratum> STRATUM = Shape.<RuleStratum>named("ruleStratum")
            .with("rule", RULE, RuleStratum::rule)
            .with("saleType", TEXT, RuleStratum::saleType)
            .with("stage", TEXT, RuleStratum::stage)
            .with("keptWon", WHOLE, RuleStratum::keptWon)
            .with("kept", WHOLE, RuleStratum::kept)
            .with("brokenWon", WHOLE, RuleStratum::brokenWon)
            .with("broken", WHOLE, RuleStratum::broken);

    private static final Shape<RulePrice> PRICE = Shape.<RulePrice>named("rulePrice")
            .with("rule", RULE, RulePrice::rule)
            .with("keptWon", WHOLE, RulePrice::keptWon)
            .with("kept", WHOLE, RulePrice::kept)
            .with("brokenWon", WHOLE, RulePrice::brokenWon)
            .with("broken", WHOLE, RulePrice::broken)
            .with("difference", SHARE, RulePrice::difference)
            .with("low", SHARE, RulePrice::low)
            .with("high", SHARE, RulePrice::high)
            .with("chance", SHARE, RulePrice::chance)
            .with("verdict", ConformanceCodes.PRICE, RulePrice::verdict);

    private static final Shape<Conformance> CONFORMANCE = Shape.<Conformance>named("conformance")
            .with("deals", WHOLE, Conformance::deals)
            .with("conforming", WHOLE, Conformance::conforming)
            .with("fitness", SHARE, Conformance::fitness)
            .with("cost", WHOLE, Conformance::cost)
            .with("worst", WHOLE, Conformance::worst)
            .each("counts", COUNT, Conformance::counts)
            .each("strata", STRATUM, Conformance::strata)
            .each("prices", PRICE, Conformance::prices);

    private static final Shape<RefusedStep> REFUSED_STEP = Shape.<RefusedStep>named("refusedStep")
            .with("step", WHOLE, RefusedStep::step)
            .with("day", DAY, RefusedStep::day)
            .with("stage", TEXT, RefusedStep::stage)
            .each("obstacles", GateShapes.OBSTACLE, RefusedStep::obstacles)
            .words("explanation", RefusedStep::explain);

    private static final Shape<RefusedDeal> REFUSED_DEAL = Shape.<RefusedDeal>named("refusedDeal")
            .with("deal", TEXT, RefusedDeal::deal)
            .with("saleType", TEXT, RefusedDeal::saleType)
            .with("status", Codes.STATUS, RefusedDeal::status)
            .each("steps", REFUSED_STEP, RefusedDeal::steps)
            .words("explanation", RefusedDeal::explain);

    private static final Shape<RefusedSummary> REFUSED = Shape.<RefusedSummary>named("refusedSummary")
            .with("deals", WHOLE, RefusedSummary::deals)
            .with("refused", WHOLE, RefusedSummary::refused)
            .with("won", WHOLE, RefusedSummary::won)
            .with("lost", WHOLE, RefusedSummary::lost)
            .with("ended", WHOLE, RefusedSummary::ended)
            .with("open", WHOLE, RefusedSummary::open)
            .words("explanation", RefusedSummary::explain);

    private ConformanceShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Deviation.class, DEVIATION),
                new Root<>(AlignedStep.class, STEP),
                new Root<>(GateRule.class, RULE),
                new Root<>(AskedRule.class, ASKED),
                new Root<>(HistoryConformance.class, HISTORY),
                new Root<>(DeviationCount.class, COUNT),
                new Root<>(RuleStratum.class, STRATUM),
                new Root<>(RulePrice.class, PRICE),
                new Root<>(Conformance.class, CONFORMANCE),
                new Root<>(RefusedStep.class, REFUSED_STEP),
                new Root<>(RefusedDeal.class, REFUSED_DEAL),
                new Root<>(RefusedSummary.class, REFUSED));
    }
}
