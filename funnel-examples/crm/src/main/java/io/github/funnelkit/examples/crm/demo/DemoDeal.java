package io.github.funnelkit.examples.crm.demo;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.journey.DealTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the demo's lists. Their days are as if today were {@link #WRITTEN}, and are moved to the day of the start.
 *
 * @param name the customer
 * @param saleType the id of the sale type
 * @param owner the username of the owner
 * @param terms what it is worth, and when it is expected to close
 * @param forms the ids of the forms that are on file
 * @param facts what is known
 */
record DemoDeal(String name, String saleType, String owner, DealTerms terms, List<String> forms, FactSheet facts) {

    static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    static DemoDeal of(Map<String, String> row, String name, String owner, Funnel funnel, LocalDate today) {
        long days = ChronoUnit.DAYS.between(WRITTEN, today);
        FactSheet.Builder facts = FactSheet.builder();
        for (Fact<?> fact : funnel.facts()) {
            if (fact.type() != FactType.RECORDS) {
                set(facts, fact, row.getOrDefault(fact.id(), ""), days);
            }
        }
        String closing = row.getOrDefault("expectedClose", "");
        DealTerms terms = DealTerms.of(
                        new BigDecimal(row.getOrDefault("amount", "0")), row.getOrDefault("currency", "EUR"))
                .closing(closing.isEmpty() ? null : LocalDate.parse(closing).plusDays(days));
        List<String> forms = Stream.of(row.getOrDefault("forms", "").split(";"))
                .filter(form -> !form.isBlank())
                .toList();
        return new DemoDeal(name, row.getOrDefault("saleType", ""), owner, terms, forms, facts.build());
    }

    private static <V> void set(FactSheet.Builder facts, Fact<V> fact, String cell, long days) {
        FactValue<V> value = FactText.parse(fact, cell);
        if (value.isUnknown()) {
            return;
        }
        facts.setValue(
                fact, value instanceof FactValue.Known<V> known ? FactValue.known(moved(known.value(), days)) : value);
    }

    @SuppressWarnings("unchecked") // of the same type as before
    private static <V> V moved(V value, long days) {
        if (value instanceof LocalDate day) {
            return (V) day.plusDays(days);
        }
        if (value instanceof Collection<?> many && many.stream().allMatch(LocalDate.class::isInstance)) {
            return (V) many.stream()
                    .map(LocalDate.class::cast)
                    .map(day -> day.plusDays(days))
                    .toList();
        }
        return value;
    }
}
