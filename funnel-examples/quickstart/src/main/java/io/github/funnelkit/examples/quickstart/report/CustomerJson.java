package io.github.funnelkit.examples.quickstart.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.quickstart.customers.Customer;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** What the page tells of a customer. */
final class CustomerJson {

    private CustomerJson() {}

    static void write(Customer customer, Assessment assessment, ObjectNode node) {
        node.put("id", customer.id());
        node.put("name", customer.name());
        node.put("saleType", customer.saleType().id());
        node.put("region", customer.region());
        node.put("owner", customer.owner());
        node.put("amount", customer.amount().map(BigDecimal::toPlainString).orElse(null));
        node.put("currency", customer.currency().map(Currency::getCurrencyCode).orElse(null));
        node.put(
                "expectedClose",
                customer.expectedClose().map(LocalDate::toString).orElse(null));
        node.put("stage", assessment.stage().map(Stage::id).orElse(null));
        node.put("nextStage", assessment.nextStage().map(Stage::id).orElse(null));
        node.put(
                "probability",
                assessment.winProbability().map(WinProbability::percent).orElse(null));
        ArrayNode outOfOrder = node.putArray("metOutOfOrder");
        assessment.metOutOfOrder().forEach(stage -> outOfOrder.add(stage.id()));
        ArrayNode missing = node.putArray("missing");
        assessment.missing().forEach(result -> missing.add(result.criterion().id()));
        ArrayNode results = node.putArray("results");
        assessment.results().forEach(result -> result(result, results.addObject()));
        guidance(Guidance.of(assessment), node);
    }

    private static void result(CriterionResult result, ObjectNode node) {
        node.put("criterion", result.criterion().id());
        node.put("outcome", result.outcome().name());
        node.put("zh", result.details(Locale.CHINESE));
        node.put("en", result.details(Locale.ENGLISH));
    }

    private static void guidance(Guidance guidance, ObjectNode node) {
        node.put("guide", guidance.guide().map(guide -> guide.id()).orElse(null));
        if (guidance.isEmpty()) {
            node.putObject("noGuide")
                    .put("zh", guidance.explain(Locale.CHINESE))
                    .put("en", guidance.explain(Locale.ENGLISH));
        }
        ArrayNode actions = node.putArray("actions");
        for (NextAction next : guidance.nextBest()) {
            ArrayNode helps =
                    actions.addObject().put("action", next.action().id()).putArray("helps");
            next.helps().forEach(result -> helps.add(result.criterion().id()));
        }
    }
}
