package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditEnding;
import io.github.funnelkit.portfolio.AuditFigures;
import io.github.funnelkit.portfolio.AuditLine;
import io.github.funnelkit.portfolio.AuditStage;
import io.github.funnelkit.portfolio.UnsupportedCriterion;
import java.util.List;
import java.util.Map;

/** What is claimed, against what facts say. */
final class AuditShapes {

    private static final Shape<AuditFigures> FIGURES = Shape.<AuditFigures>named("auditFigures")
            .including(SummaryShapes.TALLY, AuditFigures::deals)
            .byName("weightedByClaim", NUMBER, AuditFigures::claimed)
            .byName("weightedByFacts", NUMBER, AuditFigures::justified)
            .byName("gap", NUMBER, AuditFigures::gap);

    private static final Shape<AuditEnding> ENDING = Shape.<AuditEnding>named("auditEnding")
            .with("saleType", TEXT, AuditEnding::saleType)
            .with("claimed", TEXT, AuditEnding::claimed)
            .with("verdict", Codes.CLAIM, AuditEnding::verdict)
            .including(SummaryShapes.TALLY, AuditEnding::deals);

    private static final Shape<AuditLine> LINE = Shape.<AuditLine>named("auditLine")
            .perhaps("owner", TEXT, line -> Forms.filled(line.owner()))
            .with("verdict", Codes.CLAIM, AuditLine::verdict)
            .including(FIGURES, AuditLine::figures);

    private static final Shape<AuditStage> STAGE = Shape.<AuditStage>named("auditStage")
            .with("saleType", TEXT, AuditStage::saleType)
            .with("stage", TEXT, AuditStage::claimed)
            .each("lines", LINE, AuditStage::lines);

    private static final Shape<Line> LINE_OF_STAGE = Shape.<Line>named("auditLineOfStage")
            .with("saleType", TEXT, line -> line.stage().saleType())
            .with("stage", TEXT, line -> line.stage().claimed())
            .including(LINE, Line::line);

    private static final Shape<Map.Entry<ClaimVerdict, AuditFigures>> VERDICT =
            Shape.<Map.Entry<ClaimVerdict, AuditFigures>>named("auditVerdict")
                    .with("verdict", Codes.CLAIM, Map.Entry::getKey)
                    .including(FIGURES, Map.Entry::getValue);

    private static final Shape<Map.Entry<String, AuditFigures>> OWNER = Shape.<Map.Entry<String, AuditFigures>>named(
                    "auditOwner")
            .perhaps("owner", TEXT, owner -> Forms.filled(owner.getKey()))
            .including(FIGURES, Map.Entry::getValue);

    private static final Shape<UnsupportedCriterion> CRITERION = Shape.<UnsupportedCriterion>named(
                    "unsupportedCriterion")
            .with("criterion", TEXT, UnsupportedCriterion::criterion)
            .including(FIGURES, UnsupportedCriterion::figures)
            .with("unknown", WHOLE, each -> each.unknown().deals().customers())
            .with("alone", WHOLE, each -> each.alone().deals().customers());

    private static final Shape<Audit> AUDIT = Shape.<Audit>named("audit")
            .with("funnel", References.VERSION, Audit::funnel)
            .with("claimed", FIGURES, Audit::figures)
            .with("unclaimed", SummaryShapes.TALLY, Audit::unclaimed)
            .where(audit -> !audit.endings().isEmpty(), "endings", Forms.each(ENDING), Audit::endings)
            .each("verdicts", VERDICT, audit -> audit.byVerdict().entrySet())
            .each("lines", LINE_OF_STAGE, AuditShapes::lines)
            .each("owners", OWNER, audit -> audit.byOwner().entrySet())
            .each("criteria", CRITERION, Audit::criteriaByDeals);

    private AuditShapes() {}

    private record Line(AuditStage stage, AuditLine line) {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(AuditFigures.class, FIGURES),
                new Root<>(AuditEnding.class, ENDING),
                new Root<>(AuditLine.class, LINE),
                new Root<>(AuditStage.class, STAGE),
                new Root<>(UnsupportedCriterion.class, CRITERION),
                new Root<>(Audit.class, AUDIT));
    }

    private static List<Line> lines(Audit audit) {
        return audit.stages().stream()
                .flatMap(stage -> stage.lines().stream().map(line -> new Line(stage, line)))
                .toList();
    }
}
