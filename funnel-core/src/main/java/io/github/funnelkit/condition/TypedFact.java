package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Map;

/**
 * A fact that offers the conditions that fit its type, so that a wrong condition does not compile.
 *
 * @param <V> what a value may be given as
 * @since 0.1.0
 */
public sealed interface TypedFact<V> extends Fact<V>
        permits Flag, Numeric, Day, Days, FreeText, Choice, Checklist, Records {

    /**
     * The fact has a value; known to be none is not met.
     *
     * @return the condition
     */
    default Check present() {
        return Present.KIND.check(this);
    }

    /**
     * The key for a type that is only known at run time, as when a definition is read from a document.
     *
     * @param type the type
     * @param id the id
     * @param unit the unit; empty when there is none
     * @param entries the entries of a choice, or those that a checklist allows; empty when all are allowed
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed, a unit or entries are given for a type that has none, or it is a collection of
     *     records, whose facts are needed
     */
    static TypedFact<?> of(FactType type, String id, String unit, List<String> entries, Text label) {
        Ids.requireFactId(id);
        if (!unit.isEmpty() && !type.hasUnit()) {
            throw new IllegalArgumentException(type.noun() + " has no unit, but '" + unit + "' is given");
        }
        if (!entries.isEmpty() && !type.hasEntries()) {
            throw new IllegalArgumentException(type.noun() + " has no entries, but " + entries + " are given");
        }
        return switch (type) {
            case FLAG -> new Flag(id, label);
            case COUNT -> Count.of(id, unit, label);
            case QUANTITY -> Quantity.of(id, unit, label);
            case DAY -> new Day(id, label);
            case DAYS -> new Days(id, label);
            case TEXT -> new FreeText(id, label);
            case CHOICE -> new Choice(id, entries, Map.of(), false, label);
            case CHECKLIST -> new Checklist(id, entries, Map.of(), label);
            case RECORDS ->
                throw new IllegalArgumentException("a collection of records has facts of its own: expected Records.of");
        };
    }
}
