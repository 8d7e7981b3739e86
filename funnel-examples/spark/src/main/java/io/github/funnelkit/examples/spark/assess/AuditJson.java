package io.github.funnelkit.examples.spark.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.examples.spark.Json;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditEnding;
import io.github.funnelkit.portfolio.AuditFigures;
import io.github.funnelkit.portfolio.AuditLine;
import io.github.funnelkit.portfolio.AuditStage;
import io.github.funnelkit.portfolio.UnsupportedCriterion;
import java.time.LocalDate;

/** An audit as JSON, with the same members as the program's: {@code funnel audit --format json}. */
public final class AuditJson {

    private AuditJson() {}

    /**
     * Writes an audit.
     *
     * @param audit the audit
     * @param asOf the day that it is of
     * @param rejected how many rows are not in it
     * @return the document
     */
    public static String of(Audit audit, LocalDate asOf, long rejected) {
        ObjectNode json = Json.of(audit.funnel());
        json.put("asOf", asOf.toString());
        json.put("rejectedRows", rejected);
        figures(audit.figures(), json.putObject("claimed"));
        SummaryJson.put(json.putObject("unclaimed"), audit.unclaimed());
        if (!audit.endings().isEmpty()) {
            endings(audit, json.putArray("endings"));
        }
        ArrayNode verdicts = json.putArray("verdicts");
        audit.byVerdict()
                .forEach((verdict, figures) ->
                        figures(figures, verdicts.addObject().put("verdict", verdict.name())));
        ArrayNode lines = json.putArray("lines");
        for (AuditStage stage : audit.stages()) {
            for (AuditLine line : stage.lines()) {
                ObjectNode node = lines.addObject().put("saleType", stage.saleType());
                node.put("stage", stage.claimed());
                figures(
                        line.figures(),
                        owner(node, line.owner()).put("verdict", line.verdict().name()));
            }
        }
        ArrayNode owners = json.putArray("owners");
        audit.byOwner().forEach((owner, figures) -> figures(figures, owner(owners.addObject(), owner)));
        ArrayNode criteria = json.putArray("criteria");
        for (UnsupportedCriterion each : audit.criteriaByDeals()) {
            figures(each.figures(), criteria.addObject().put("criterion", each.criterion()))
                    .put("unknown", each.unknown().deals().customers())
                    .put("alone", each.alone().deals().customers());
        }
        return Json.text(json);
    }

    private static void endings(Audit audit, ArrayNode json) {
        for (AuditEnding ending : audit.endings()) {
            ObjectNode each = json.addObject().put("saleType", ending.saleType());
            each.put("claimed", ending.claimed());
            each.put("verdict", ending.verdict().name());
            SummaryJson.put(each, ending.deals());
        }
    }

    private static ObjectNode owner(ObjectNode json, String owner) {
        return json.put("owner", owner.isEmpty() ? null : owner);
    }

    private static ObjectNode figures(AuditFigures figures, ObjectNode json) {
        SummaryJson.put(json, figures.deals());
        SummaryJson.amounts(json.putObject("weightedByClaim"), figures.claimed());
        SummaryJson.amounts(json.putObject("weightedByFacts"), figures.justified());
        SummaryJson.amounts(json.putObject("gap"), figures.gap());
        return json;
    }
}
