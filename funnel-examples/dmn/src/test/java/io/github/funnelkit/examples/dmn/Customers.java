package io.github.funnelkit.examples.dmn;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random customers of a funnel: each fact is unknown, none, or a value at or around a boundary of a condition that reads it. */
final class Customers {

    private static final int MOST_RECORDS = 4;

    private final Random random;
    private final Map<Fact<?>, List<FactValue<?>>> values = new LinkedHashMap<>();
    private final Map<Fact<?>, Map<Fact<?>, List<FactValue<?>>>> ofRecords = new LinkedHashMap<>();

    Customers(Funnel funnel, LocalDate day, long seed) {
        random = new Random(seed);
        funnel.criteria().forEach(criterion -> collect(criterion.requirement(), day, values));
        funnel.endings().stream()
                .map(Ending::when)
                .flatMap(Optional::stream)
                .forEach(when -> collect(when, day, values));
    }

    private void collect(Condition condition, LocalDate day, Map<Fact<?>, List<FactValue<?>>> known) {
        for (Check check : condition.checks()) {
            check.ofRecords().ifPresent(asked -> {
                Fact<?> collection = check.arguments().facts().get(0);
                collect(asked, day, ofRecords.computeIfAbsent(collection, first -> new LinkedHashMap<>()));
            });
            check.arguments().facts().forEach(fact -> known.computeIfAbsent(fact, first -> new ArrayList<>()));
            for (FactSheet example : check.examples(day)) {
                for (Fact<?> fact : example.facts()) {
                    known.computeIfAbsent(fact, first -> new ArrayList<>()).add(example.value(fact));
                }
            }
        }
    }

    FactSheet next() {
        return sheet(values);
    }

    private FactSheet sheet(Map<Fact<?>, List<FactValue<?>>> known) {
        FactSheet.Builder sheet = FactSheet.builder();
        known.forEach((fact, examples) -> set(sheet, fact, examples));
        return sheet.build();
    }

    private <V> void set(FactSheet.Builder sheet, Fact<V> fact, List<FactValue<?>> examples) {
        int chance = random.nextInt(10);
        if (chance == 0 && fact.type().canBeNone()) {
            sheet.none(fact);
        } else if (chance > 2 && fact.type() == FactType.RECORDS) {
            setRecords(sheet, fact);
        } else if (chance > 2 && !examples.isEmpty()) {
            @SuppressWarnings("unchecked") // it is a value of this fact
            FactValue<V> value = (FactValue<V>) examples.get(random.nextInt(examples.size()));
            sheet.setValue(fact, value);
        }
    }

    private <V> void setRecords(FactSheet.Builder sheet, Fact<V> collection) {
        List<FactSheet> records = new ArrayList<>();
        for (int i = random.nextInt(MOST_RECORDS); i > 0; i--) {
            records.add(sheet(ofRecords.getOrDefault(collection, Map.of())));
        }
        @SuppressWarnings("unchecked") // so a collection is kept
        V value = (V) records;
        sheet.set(collection, value);
    }
}
