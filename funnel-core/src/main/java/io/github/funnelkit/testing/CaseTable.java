package io.github.funnelkit.testing;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.search.Pool;
import io.github.funnelkit.internal.search.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the boundary cases of a condition. */
final class CaseTable {

    /** So many settings of the other facts are looked at for one in which a fact matters. */
    private static final int MOST_SETTINGS = 5_000;

    private final Condition condition;
    private final LocalDate today;
    private final Pool pool;

    CaseTable(Condition condition, LocalDate today) {
        this.condition = condition;
        this.today = today;
        this.pool = new Pool(condition.checks(), today);
    }

    List<ExampleCase> cases() {
        Map<FactSheet, ExampleCase> cases = new LinkedHashMap<>();
        for (Fact<?> fact : condition.facts()) {
            List<FactSheet> values = values(fact);
            FactSheet setting = setting(fact, values);
            for (FactSheet value : values) {
                FactSheet facts = Sheets.replace(setting, value.facts(), value);
                cases.putIfAbsent(
                        facts, new ExampleCase(label(fact, value, setting), facts, condition.outcome(facts, today)));
            }
        }
        return List.copyOf(cases.values());
    }

    /** Values in ascending order, then none, then unknown. */
    private List<FactSheet> values(Fact<?> fact) {
        List<FactSheet> values = new ArrayList<>(pool.valuesOf(fact));
        values.sort(Comparator.comparing((FactSheet sheet) -> sheet.isNone(fact))
                .thenComparing(sheet -> rank(sheet.value(fact))));
        values.add(FactSheet.empty());
        return values;
    }

    private static BigDecimal rank(FactValue<?> value) {
        Object known = value.toOptional().map(Object.class::cast).orElse("");
        if (known instanceof Boolean flag) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (known instanceof LocalDate date) {
            return BigDecimal.valueOf(date.toEpochDay());
        }
        if (known instanceof Collection<?> entries) {
            return BigDecimal.valueOf(entries.size());
        }
        return known instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    /** The first setting of the other facts in which the values of a fact make the greatest difference. */
    private FactSheet setting(Fact<?> fact, List<FactSheet> values) {
        FactSheet best = FactSheet.empty();
        int most = 0;
        for (FactSheet setting : settings(fact)) {
            Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            values.forEach(
                    value -> outcomes.add(condition.outcome(Sheets.replace(setting, value.facts(), value), today)));
            if (outcomes.size() > most) {
                most = outcomes.size();
                best = setting;
            }
        }
        return best;
    }

    /** The other facts with every combination of their values, those of which least is known first. */
    private List<FactSheet> settings(Fact<?> fact) {
        List<FactSheet> settings = List.of(FactSheet.empty());
        for (Fact<?> other : condition.facts()) {
            if (!other.equals(fact)) {
                List<FactSheet> more = new ArrayList<>(settings);
                for (FactSheet setting : settings) {
                    pool.valuesOf(other).forEach(value -> more.add(Sheets.replace(setting, value.facts(), value)));
                }
                settings = more.subList(0, Math.min(more.size(), MOST_SETTINGS));
            }
        }
        List<FactSheet> sorted = new ArrayList<>(settings);
        sorted.sort(Comparator.comparingInt(sheet -> sheet.facts().size()));
        return sorted;
    }

    private static String label(Fact<?> fact, FactSheet value, FactSheet setting) {
        String others = setting.facts().stream()
                .map(other -> words(other, setting.value(other)))
                .collect(Collectors.joining(", "));
        return words(fact, value.value(fact)) + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static String words(Fact<?> fact, FactValue<?> value) {
        return fact.id() + " = " + (value.isUnknown() ? "unknown" : FactText.describe(value, Locale.ENGLISH));
    }
}
