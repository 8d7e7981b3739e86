package io.github.funnelkit.assessment;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hosts that know the same as a fact sheet, each in its own way: other number types, lists and sets in any order. */
final class HostObjects {

    /** A host's object: values by the ids of their facts; a state where there is none. */
    record Host(Map<String, Object> values, List<Fact<?>> readingOrder) {

        boolean saysNoStates() {
            return values.values().stream().noneMatch(FactValue.class::isInstance);
        }
    }

    private final Random random;

    HostObjects(Random random) {
        this.random = random;
    }

    Host knowing(FactSheet sheet) {
        Map<String, Object> values = new HashMap<>();
        for (Fact<?> fact : sheet.facts()) {
            Object known = sheet.known(fact);
            values.put(fact.id(), known == null ? none(fact) : said(known));
        }
        List<Fact<?>> order = new ArrayList<>(RandomFacts.all());
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        return new Host(values, order);
    }

    private Object none(Fact<?> fact) {
        boolean collection = fact.type().name().matches("DAYS|CHECKLIST|RECORDS");
        return collection && random.nextBoolean() ? new ArrayList<>() : FactValue.none();
    }

    private Object said(Object known) {
        if (known instanceof Long count) {
            return random.nextBoolean() ? (Object) count.intValue() : BigDecimal.valueOf(count * 10, 1);
        }
        if (known instanceof BigDecimal decimal) {
            return random.nextBoolean() ? decimal.setScale(3) : decimal.doubleValue();
        }
        if (known instanceof String text) {
            return random.nextBoolean() ? text : " " + text + "\t";
        }
        if (known instanceof List<?> records && records.get(0) instanceof FactSheet) {
            return random.nextBoolean() ? new ArrayList<>(records) : records;
        }
        return known instanceof List<?> entries ? collection(entries) : known;
    }

    private Collection<?> collection(List<?> entries) {
        List<Object> mixed = new ArrayList<>(entries);
        if (random.nextBoolean()) {
            mixed.add(entries.get(random.nextInt(entries.size())));
            Collections.shuffle(mixed, random);
        }
        if (random.nextInt(3) == 0) {
            mixed.replaceAll(entry -> entry instanceof String text ? text + " " : entry);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new LinkedHashSet<>(mixed);
            case 1 -> Collections.unmodifiableCollection(mixed);
            case 2 -> List.copyOf(mixed);
            case 3 -> Set.copyOf(mixed);
            case 4 -> new HashSet<>(mixed);
            default -> mixed;
        };
    }

    /** A lambda per fact. */
    static FactBinding<Host> boundOneByOne() {
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        RandomFacts.all().forEach(fact -> bindOne(binding, fact));
        return binding.build();
    }

    @SuppressWarnings("unchecked") // the host's values fit their facts
    private static <V> void bindOne(FactBinding.Builder<Host> binding, Fact<V> fact) {
        binding.bindFactValue(fact, host -> state((V) host.values.get(fact.id())));
    }

    @SuppressWarnings("unchecked") // a state is kept as it is
    private static <V> @Nullable FactValue<V> state(@Nullable V value) {
        return value instanceof FactValue<?> state ? (FactValue<V>) state : FactValue.ofNullable(value);
    }

    /** A lambda per fact that returns its value; for hosts that say no states. */
    static FactBinding<Host> boundByValues() {
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        RandomFacts.all().forEach(fact -> bindValueOf(binding, fact));
        return binding.build();
    }

    @SuppressWarnings("unchecked") // the host's values fit their facts
    private static <V> void bindValueOf(FactBinding.Builder<Host> binding, Fact<V> fact) {
        binding.bind(fact, host -> (V) host.values.get(fact.id()));
    }

    /** Whatever the funnel asks for, as fields. */
    static FactBinding<Host> boundAsFields(Funnel funnel) {
        return FactBinding.of(Host.class)
                .bindRest(funnel, (host, id) -> host.values.get(id))
                .build();
    }

    /** One method for all of them, which reads in any order and changes its mind. */
    static FactBinding<Host> boundTogether() {
        return FactBinding.of(Host.class)
                .bindAll(RandomFacts.all(), (host, facts) -> {
                    for (Fact<?> fact : host.readingOrder) {
                        if (host.values.size() % 3 == 0 && fact.type().canBeNone()) {
                            facts.none(fact);
                        }
                        set(facts, fact, host.values.get(fact.id()));
                    }
                })
                .build();
    }

    @SuppressWarnings("unchecked") // the type of a fact says which
    private static void set(FactSink facts, Fact<?> fact, @Nullable Object value) {
        if (value instanceof FactValue.None) {
            facts.none(fact);
            return;
        }
        switch (fact.type()) {
            case FLAG -> facts.set((Fact<Boolean>) fact, (Boolean) value);
            case COUNT, QUANTITY -> facts.set((Fact<Number>) fact, (Number) value);
            case DAY -> facts.set((Fact<LocalDate>) fact, (LocalDate) value);
            case TEXT, CHOICE -> facts.set((Fact<String>) fact, (String) value);
            case DAYS, CHECKLIST, RECORDS -> facts.set((Fact<Collection<Object>>) fact, (Collection<Object>) value);
        }
    }
}
