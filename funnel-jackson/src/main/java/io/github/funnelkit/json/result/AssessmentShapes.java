package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;

import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.EndingClaim;
import io.github.funnelkit.assessment.Misfit;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.assessment.UnusedFact;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Gap;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.json.format.SchemaText;
import java.util.ArrayList;
import java.util.List;

/** What an assessment consists of. */
final class AssessmentShapes {

    static final Shape<Gap> GAP = Shape.<Gap>named("gap")
            .with("amount", NUMBER, Gap::amount)
            .perhaps("unit", TEXT, gap -> Forms.filled(gap.unit()))
            .text("words", Gap::words);

    static final Shape<Finding> FINDING = Shape.<Finding>named("finding")
            .with("outcome", Codes.OUTCOME, Finding::outcome)
            .with("notApplicable", FLAG, Finding::notApplicable)
            .perhaps("gap", GAP, Finding::gap)
            .each("unknownFacts", References.FACT, Finding::unknownFacts)
            .words("words", Finding::explain)
            .words("details", Finding::details)
            .each("parts", new OfParts(), Finding::parts);

    static final Shape<CriterionResult> RESULT = Shape.<CriterionResult>named("criterionResult")
            .with("criterion", References.CRITERION, CriterionResult::criterion)
            .with("outcome", Codes.OUTCOME, CriterionResult::outcome)
            .with("onTheDay", Codes.OUTCOME, CriterionResult::onTheDay)
            .with("lapsed", FLAG, CriterionResult::isLapsed)
            .each("unknownFacts", References.FACT, CriterionResult::unknownFacts)
            .each("gaps", GAP, AssessmentShapes::gaps)
            .words("details", CriterionResult::details)
            .words("explanation", CriterionResult::explain);

    static final Shape<Claim> CLAIM = Shape.<Claim>named("claim")
            .with("stage", References.STAGE, Claim::stage)
            .with("verdict", Codes.CLAIM, Claim::verdict)
            .each("because", RESULT, Claim::because)
            .words("explanation", Claim::explain);

    static final Shape<EndingClaim> ENDING_CLAIM = Shape.<EndingClaim>named("endingClaim")
            .with("ending", References.ENDING, EndingClaim::ending)
            .with("verdict", Codes.CLAIM, EndingClaim::verdict)
            .each("because", RESULT, EndingClaim::because)
            .words("explanation", EndingClaim::explain);

    static final Shape<Misfit> MISFIT = Shape.<Misfit>named("misfit")
            .perhaps("fact", References.FACT, Misfit::fact)
            .perhaps("value", TEXT, Misfit::value)
            .with("problem", TEXT, Misfit::problem)
            .words("explanation", Misfit::explain);

    static final Shape<ReachedStage> REACHED =
            Shape.<ReachedStage>named("reachedStage").perhaps("stage", References.STAGE, ReachedStage::stage);

    static final Shape<UnusedFact> UNUSED = Shape.<UnusedFact>named("unusedFact")
            .with("fact", References.FACT, UnusedFact::fact)
            .perhaps("nearest", References.FACT, UnusedFact::nearest);

    private static final Shape<Judged> JUDGED = Shape.<Judged>named("judgedCriterion")
            .with("criterion", References.CRITERION, Judged::criterion)
            .with("outcome", Codes.OUTCOME, Judged::outcome);

    static final Shape<Outcomes> OUTCOMES = Shape.<Outcomes>named("outcomes")
            .with("funnel", References.FUNNEL, Outcomes::funnel)
            .with("saleType", References.SALE_TYPE, Outcomes::saleType)
            .perhaps("stage", References.STAGE, Outcomes::stage)
            .perhaps("nextStage", References.STAGE, Outcomes::nextStage)
            .perhaps("ending", References.ENDING, Outcomes::ending)
            .perhaps("stageByCriteria", References.STAGE, Outcomes::stageByCriteria)
            .each("missing", JUDGED, AssessmentShapes::missing)
            .each("metOutOfOrder", References.STAGE, Outcomes::metOutOfOrder);

    private AssessmentShapes() {}

    /** A criterion with what came of it, without why. */
    private record Judged(Criterion criterion, Outcome outcome) {}

    /** A finding has parts that are findings. */
    private static final class OfParts implements Form<Finding> {

        @Override
        public void write(Finding part, Output output) {
            FINDING.write(part, output);
        }

        @Override
        public void describe(SchemaText schema) {
            FINDING.describe(schema);
        }
    }

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Outcomes.class, OUTCOMES),
                new Root<>(CriterionResult.class, RESULT),
                new Root<>(Claim.class, CLAIM),
                new Root<>(EndingClaim.class, ENDING_CLAIM),
                new Root<>(Misfit.class, MISFIT),
                new Root<>(ReachedStage.class, REACHED),
                new Root<>(UnusedFact.class, UNUSED),
                new Root<>(Finding.class, FINDING),
                new Root<>(Gap.class, GAP));
    }

    private static List<Judged> missing(Outcomes outcomes) {
        return outcomes.missing().stream()
                .map(criterion -> new Judged(criterion, outcomes.outcome(criterion)))
                .toList();
    }

    private static List<Gap> gaps(CriterionResult result) {
        List<Gap> gaps = new ArrayList<>();
        if (result.outcome() == Outcome.NOT_MET) {
            measured(result.finding(), gaps);
        }
        return gaps;
    }

    private static void measured(Finding finding, List<Gap> gaps) {
        finding.gap().ifPresent(gaps::add);
        finding.parts().forEach(part -> measured(part, gaps));
    }
}
