package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.lint.OutcomeCounts;
import io.github.funnelkit.lint.PartCoverage;
import java.util.List;

/** What is asked about a methodology, and which of it customers have tried. */
final class LintShapes {

    private static final Shape<Advice> ADVICE = Shape.<Advice>named("advice")
            .with("kind", Codes.ADVICE, Advice::kind)
            .with("severity", Codes.SEVERITY, advice -> advice.kind().severity())
            .with("id", TEXT, Advice::id)
            .with("place", DefinitionShapes.PLACE, Advice::place)
            .text("question", Advice::question)
            .text("remedy", Advice::remedy)
            .words("explanation", Advice::explain);

    private static final Shape<OutcomeCounts> COUNTS = Shape.<OutcomeCounts>named("outcomeCounts")
            .with("met", WHOLE, OutcomeCounts::met)
            .with("notMet", WHOLE, OutcomeCounts::notMet)
            .with("unknown", WHOLE, OutcomeCounts::unknown);

    private static final Shape<PartCoverage> PART = Shape.<PartCoverage>named("partCoverage")
            .with("criterion", References.CRITERION, PartCoverage::criterion)
            .words("asks", (part, language) -> part.part().describe(language))
            .with("whole", FLAG, PartCoverage::isWhole)
            .with("counts", COUNTS, PartCoverage::counts)
            .each("lacking", Codes.OUTCOME, PartCoverage::lacking)
            .words("explanation", PartCoverage::explain);

    private static final Shape<Coverage> COVERAGE = Shape.<Coverage>named("coverage")
            .with("funnel", References.FUNNEL, Coverage::funnel)
            .with("customers", WHOLE, Coverage::customers)
            .each("parts", PART, Coverage::parts);

    private LintShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Advice.class, ADVICE),
                new Root<>(OutcomeCounts.class, COUNTS),
                new Root<>(PartCoverage.class, PART),
                new Root<>(Coverage.class, COVERAGE));
    }
}
