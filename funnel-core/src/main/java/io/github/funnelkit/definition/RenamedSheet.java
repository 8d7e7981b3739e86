package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.util.Collection;

/**
 * What is known, by facts, entries and forms under other ids.
 *
 * @since 0.1.0
 */
public final class RenamedSheet {

    private RenamedSheet() {}

    /**
     * What is known of a customer, for a funnel that calls its facts otherwise.
     *
     * @param sheet what is known, by the ids of before
     * @param renames what is called otherwise
     * @return the same by the new ids; what is not renamed is as it was
     */
    public static FactSheet of(FactSheet sheet, Renames renames) {
        return renames.areNone() ? sheet : of(sheet, new RenamedFacts(renames));
    }

    private static FactSheet of(FactSheet sheet, RenamedFacts facts) {
        FactSheet.Builder renamed = FactSheet.builder();
        for (Fact<?> fact : sheet.facts()) {
            put(fact, sheet, facts, renamed);
        }
        return renamed.build();
    }

    @SuppressWarnings("unchecked") // a fact of the same type, and a value of its type
    private static <V> void put(Fact<V> fact, FactSheet sheet, RenamedFacts facts, FactSheet.Builder renamed) {
        Fact<V> now = facts.fact(fact);
        V value = sheet.known(fact);
        if (value == null) {
            renamed.setValue(now, FactValue.none());
        } else {
            renamed.set(now, (V) value(fact, value, facts));
        }
    }

    private static Object value(Fact<?> fact, Object value, RenamedFacts facts) {
        if (fact.type() == FactType.RECORDS) {
            RenamedFacts ofRecords = facts.within(fact);
            return ((Collection<?>) value)
                    .stream().map(record -> of((FactSheet) record, ofRecords)).toList();
        } else if (fact.type() == FactType.CHOICE) {
            return facts.entry(fact, (String) value);
        } else if (fact.type() == FactType.CHECKLIST) {
            return ((Collection<?>) value)
                    .stream().map(entry -> facts.entry(fact, (String) entry)).toList();
        }
        return value;
    }
}
