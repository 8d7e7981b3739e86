package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.portfolio.CriterionWeights;
import io.github.funnelkit.portfolio.CurveBin;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.OutcomeWeight;
import io.github.funnelkit.portfolio.RatioInterval;
import io.github.funnelkit.portfolio.SaleTypeWeights;
import io.github.funnelkit.portfolio.ScoreReason;
import java.util.List;

/** What was learned, as JSON for programs. */
final class LearnJson {

    private LearnJson() {}

    static void write(LearnedWeights learned, List<ScoredDeal> scored, ObjectNode document) {
        document.putObject("rule")
                .put("halfWidth", learned.rule().halfWidth())
                .put("priorWeight", learned.rule().priorWeight())
                .put("dealsNeeded", learned.rule().dealsNeeded());
        ArrayNode saleTypes = document.putArray("saleTypes");
        learned.saleTypes().forEach(each -> write(each, saleTypes.addObject()));
        ArrayNode open = document.putArray("open");
        scored.forEach(each -> write(each, open.addObject()));
    }

    private static void write(SaleTypeWeights weights, ObjectNode node) {
        node.put("saleType", weights.saleType().id())
                .put("won", weights.won())
                .put("lost", weights.lost())
                .put("dealsLacking", weights.dealsLacking())
                .put("shrinkage", weights.shrinkage())
                .put("brier", weights.curve().brier())
                .put("stageBrier", weights.stageBrier());
        ArrayNode curve = node.putArray("curve");
        for (CurveBin bin : weights.curve().bins()) {
            curve.addObject()
                    .put("predicted", bin.predicted())
                    .put("deals", bin.deals())
                    .put("wins", bin.wins())
                    .put("rate", bin.rate())
                    .putObject("interval")
                    .put("low", bin.interval().low())
                    .put("high", bin.interval().high());
        }
        ArrayNode criteria = node.putArray("criteria");
        for (CriterionWeights each : weights.criteria()) {
            ObjectNode criterion =
                    criteria.addObject().put("criterion", each.criterion().id());
            ArrayNode outcomes = criterion.putArray("outcomes");
            each.outcomes().forEach(outcome -> write(outcome, outcomes.addObject()));
        }
    }

    private static void write(OutcomeWeight weight, ObjectNode node) {
        RatioInterval interval = weight.interval();
        node.put("outcome", weight.outcome().name())
                .put("won", weight.won())
                .put("lost", weight.lost())
                .put(
                        "observed",
                        weight.observed().isPresent() ? weight.observed().getAsDouble() : null)
                .put("ratio", weight.ratio())
                .put("verdict", weight.verdict().name())
                .putObject("interval")
                .put("low", interval.low())
                .put("high", interval.high() < Double.POSITIVE_INFINITY ? interval.high() : null);
    }

    private static void write(ScoredDeal deal, ObjectNode node) {
        node.put("id", deal.id())
                .put("saleType", deal.score().saleType().id())
                .put("stage", deal.score().stage().map(Stage::id).orElse(null))
                .put("stageRate", deal.score().stageRate())
                .put("probability", deal.score().probability())
                .put(
                        "estimate",
                        deal.score().estimate().map(WinProbability::percent).orElse(null));
        ArrayNode reasons = node.putArray("reasons");
        for (ScoreReason reason : deal.score().reasons()) {
            reasons.addObject()
                    .put("criterion", reason.criterion().id())
                    .put("outcome", reason.outcome().name())
                    .put("factor", reason.factor());
        }
    }
}
