package io.github.funnelkit.examples.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.Documents;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the page tells of a customer, by the names that the library's documents have for it. */
final class CustomerJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Documents DOCUMENTS = FunnelDocuments.json();

    private CustomerJson() {}

    static void write(Customer customer, Assessment assessment, List<Locale> languages, ObjectNode node)
            throws IOException {
        node.setAll((ObjectNode) JSON.readTree(DOCUMENTS.writeResult(customer.id(), assessment)));
        node.put("name", customer.name());
        node.put("region", customer.region());
        node.put("owner", customer.owner());
        node.put("amount", customer.amount().map(BigDecimal::toPlainString).orElse(null));
        node.put("currency", customer.currency().map(Currency::getCurrencyCode).orElse(null));
        node.put(
                "expectedClose",
                customer.expectedClose().map(LocalDate::toString).orElse(null));
        assessment.claim().ifPresent(claim -> worded("verdict", claim.verdict().label()::in, languages, node));
        assessment
                .endingClaim()
                .ifPresent(claim -> worded("verdict", claim.verdict().label()::in, languages, node));
        ArrayNode results = node.putArray("results");
        assessment.results().forEach(result -> result(result, languages, results.addObject()));
        guidance(Guidance.of(assessment), languages, node);
    }

    private static void result(CriterionResult result, List<Locale> languages, ObjectNode node) {
        node.put("criterion", result.criterion().id());
        node.put("outcome", result.outcome().name());
        worded("details", result::details, languages, node);
    }

    private static void guidance(Guidance guidance, List<Locale> languages, ObjectNode node) {
        node.put("guide", guidance.guide().map(guide -> guide.id()).orElse(null));
        if (guidance.isEmpty()) {
            worded("explanation", guidance::explain, languages, node);
        }
        ArrayNode actions = node.putArray("actions");
        for (NextAction next : guidance.nextBest()) {
            ArrayNode helps =
                    actions.addObject().put("action", next.action().id()).putArray("helps");
            next.helps().forEach(result -> helps.add(result.criterion().id()));
        }
    }

    private static void worded(String name, Function<Locale, String> words, List<Locale> languages, ObjectNode node) {
        ObjectNode worded = node.putObject(name);
        languages.forEach(language -> worded.put(language.toLanguageTag(), words.apply(language)));
    }
}
