package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hosts' objects that have every fact of the standard, and assessors of them that have judged none, or many. */
final class StandardHosts {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final int MANY = 10_001;
    static final int AT_ONCE = 1;

    /** A host's object: values by the ids of their facts. */
    record Host(Map<String, Object> values) {

        static Host with(Fact<?> fact, @Nullable Object value) {
            Map<String, Object> values = new HashMap<>(rich().values);
            values.put(fact.id(), value);
            return new Host(values);
        }

        static Host rich() {
            Map<String, Object> values = new HashMap<>();
            for (Fact<?> fact : FACTS) {
                values.put(
                        fact.id(),
                        switch (fact.type()) {
                            case FLAG -> true;
                            case COUNT -> 40;
                            case QUANTITY -> new BigDecimal("90000000.00");
                            case DAY -> DAY.plusDays(3);
                            case DAYS -> List.of(DAY);
                            case TEXT, CHOICE -> "known";
                            case CHECKLIST, RECORDS -> List.of();
                        });
            }
            values.put(AttachedForms.FACT.id(), List.of("project-approval", "receipt"));
            values.put(StandardFacts.DEPARTMENTS.id(), List.of("外科", "介入科", "外科"));
            return new Host(values);
        }
    }

    static final List<Fact<?>> FACTS = facts();

    static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(FunnelStandard.documented().facts());
        facts.add(AttachedForms.FACT);
        return List.copyOf(facts);
    }

    /** How the host's values are read. */
    enum Binding {
        VALUES,
        STATES,
        FIRST_ONES_TOGETHER,
        LAST_ONES_TOGETHER;

        FactBinding<Host> build() {
            FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
            List<Fact<?>> first = FACTS.subList(0, FACTS.size() / 2);
            List<Fact<?>> last = FACTS.subList(FACTS.size() / 2, FACTS.size());
            bind(binding, first, this == FIRST_ONES_TOGETHER);
            bind(binding, last, this == LAST_ONES_TOGETHER);
            return binding.build();
        }

        private void bind(FactBinding.Builder<Host> binding, List<Fact<?>> facts, boolean together) {
            if (together) {
                binding.bindAll(facts, (host, sink) -> facts.forEach(fact -> set(sink, fact, host)));
            } else if (this == STATES) {
                facts.forEach(fact -> bindState(binding, fact));
            } else {
                facts.forEach(fact -> bindFactValue(binding, fact));
            }
        }

        static <V> void bindFactValue(FactBinding.Builder<Host> binding, Fact<V> fact) {
            binding.bind(fact, host -> valueOf(host, fact));
        }

        @SuppressWarnings("unchecked") // a host's values are of any type; those that do not fit are to be refused
        static <V> @Nullable V valueOf(Host host, Fact<V> fact) {
            return (V) host.values.get(fact.id());
        }

        @SuppressWarnings("unchecked") // as above
        static <V> void bindState(FactBinding.Builder<Host> binding, Fact<V> fact) {
            binding.bindFactValue(fact, host -> FactValue.ofNullable((V) host.values.get(fact.id())));
        }

        @SuppressWarnings("unchecked") // as above
        static <V> void set(FactSink sink, Fact<V> fact, Host host) {
            sink.setValue(fact, FactValue.ofNullable((V) host.values.get(fact.id())));
        }
    }

    static Assessor<Host> assessor(FactBinding<Host> binding) {
        return Assessor.of(FunnelStandard.documented(), binding, Clock.systemUTC());
    }

    static Assessor<Host> experienced(FactBinding<Host> binding) {
        Assessor<Host> assessor = assessor(binding);
        Host host = new Host(Map.of());
        for (int i = 0; i < MANY; i++) {
            assessor.judge(FunnelStandard.PROJECT, host, DAY);
        }
        return assessor;
    }

    /** Stage and outcomes, or the message of a refusal. */
    static String judgedAlone(Assessor<Host> assessor, Host host) {
        try {
            Outcomes outcomes = assessor.judge(FunnelStandard.PROJECT, host, DAY);
            return outcomes + " "
                    + outcomes.funnel().criteria().stream()
                            .filter(criterion -> criterion.saleType().equals(FunnelStandard.PROJECT))
                            .map(outcomes::outcome)
                            .toList();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private StandardHosts() {}
}
