package io.github.funnelkit.examples.quickstart.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.quickstart.customers.Customer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Customers and amounts per stage and sale type. Amounts of different currencies are never added. */
final class FunnelSums {

    /** What the amounts of customers without a currency are kept under. */
    private static final String NO_CURRENCY = "";

    private record Place(Optional<String> stage, SaleType saleType) {}

    private record Amounts(BigDecimal amount, BigDecimal weighted) {
        Amounts plus(Amounts other) {
            return new Amounts(amount.add(other.amount), weighted.add(other.weighted));
        }
    }

    private static final class Sum {
        private long customers;
        private final Map<String, Amounts> amounts = new TreeMap<>();
    }

    private final Map<Place, Sum> sums = new LinkedHashMap<>();

    void add(Customer customer, Assessment assessment) {
        Place place = new Place(assessment.stage().map(Stage::id), customer.saleType());
        Sum sum = sums.computeIfAbsent(place, first -> new Sum());
        sum.customers++;
        customer.amount().ifPresent(amount -> {
            String currency =
                    customer.currency().map(code -> code.getCurrencyCode()).orElse(NO_CURRENCY);
            Amounts added = new Amounts(amount, assessment.winProbability().of(amount));
            sum.amounts.merge(currency, added, Amounts::plus);
        });
    }

    void writeTo(ArrayNode array) {
        sums.forEach((place, sum) -> {
            ObjectNode node = array.addObject();
            node.put("stage", place.stage().orElse(null));
            node.put("saleType", place.saleType().id());
            node.put("customers", sum.customers);
            ObjectNode amounts = node.putObject("amounts");
            sum.amounts.forEach((currency, total) -> amounts.putObject(currency)
                    .put("amount", total.amount().toPlainString())
                    .put("weighted", total.weighted().toPlainString()));
        });
    }
}
