package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditEnding;
import io.github.funnelkit.portfolio.AuditFigures;
import io.github.funnelkit.portfolio.AuditLine;
import io.github.funnelkit.portfolio.AuditStage;
import io.github.funnelkit.portfolio.UnsupportedCriterion;

/** An audit as JSON: ids and exact numbers. */
public final class AuditJson {

    private AuditJson() {}

    /**
     * Writes it.
     *
     * @param audit the audit
     * @param node what it is written to: {@code claimed} with the figures of all deals with a claim, {@code unclaimed},
     *     {@code verdicts}, {@code lines} by sale type, claimed stage, owner and verdict, {@code owners}, and {@code criteria}
     *     with those that most claims lack first
     */
    public static void write(Audit audit, ObjectNode node) {
        figures(audit.figures(), node.putObject("claimed"));
        SummaryJson.tally(audit.unclaimed(), node.putObject("unclaimed"));
        if (!audit.endings().isEmpty()) {
            endings(audit, node.putArray("endings"));
        }
        ArrayNode verdicts = node.putArray("verdicts");
        audit.byVerdict()
                .forEach((verdict, figures) ->
                        figures(figures, verdicts.addObject().put("verdict", verdict.name())));
        ArrayNode lines = node.putArray("lines");
        for (AuditStage stage : audit.stages()) {
            for (AuditLine line : stage.lines()) {
                figures(
                        line.figures(),
                        lines.addObject()
                                .put("saleType", stage.saleType())
                                .put("stage", stage.claimed())
                                .put("owner", line.owner().isEmpty() ? null : line.owner())
                                .put("verdict", line.verdict().name()));
            }
        }
        ArrayNode owners = node.putArray("owners");
        audit.byOwner()
                .forEach((owner, figures) ->
                        figures(figures, owners.addObject().put("owner", owner.isEmpty() ? null : owner)));
        ArrayNode criteria = node.putArray("criteria");
        for (UnsupportedCriterion each : audit.criteriaByDeals()) {
            figures(each.figures(), criteria.addObject().put("criterion", each.criterion()))
                    .put("unknown", each.unknown().deals().customers())
                    .put("alone", each.alone().deals().customers());
        }
    }

    private static void endings(Audit audit, ArrayNode node) {
        for (AuditEnding ending : audit.endings()) {
            ObjectNode each = node.addObject();
            each.put("saleType", ending.saleType());
            each.put("claimed", ending.claimed());
            each.put("verdict", ending.verdict().name());
            SummaryJson.tally(ending.deals(), each);
        }
    }

    private static ObjectNode figures(AuditFigures figures, ObjectNode node) {
        SummaryJson.tally(figures.deals(), node);
        SummaryJson.amounts(figures.claimed(), node.putObject("weightedByClaim"));
        SummaryJson.amounts(figures.justified(), node.putObject("weightedByFacts"));
        SummaryJson.amounts(figures.gap(), node.putObject("gap"));
        return node;
    }
}
