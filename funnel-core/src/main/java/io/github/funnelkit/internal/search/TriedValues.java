package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one fact that a search has come upon, by number; 0 is that which is known. */
final class TriedValues {

    static final int KNOWN = 0;

    private final Fact<?> fact;
    private final List<FactValue<?>> values = new ArrayList<>();
    private final Map<FactValue<?>, Integer> numbers = new HashMap<>();
    /** By number, how many differences from what is known a value makes. */
    private final List<Integer> differences = new ArrayList<>();

    TriedValues(Fact<?> fact, FactValue<?> known) {
        this.fact = fact;
        number(known);
    }

    int number(FactValue<?> value) {
        Integer number = numbers.get(value);
        if (number == null) {
            number = values.size();
            values.add(value);
            numbers.put(value, number);
            differences.add(number == KNOWN ? 0 : Math.max(1, addedForms(value).size()));
        }
        return number;
    }

    FactValue<?> value(int number) {
        return values.get(number);
    }

    int differences(int number) {
        return differences.get(number);
    }

    /** How many records a value has; 0 of a fact that is no collection of them. */
    int records(int number) {
        return fact.type() == FactType.RECORDS
                        && values.get(number).toOptional().orElse(null) instanceof Collection<?> all
                ? all.size()
                : 0;
    }

    /** The forms that a value adds to the known ones, which count one by one; empty for any other difference. */
    List<String> addedForms(FactValue<?> value) {
        Collection<String> found = forms(value);
        Collection<String> known = forms(values.get(KNOWN));
        return found.isEmpty() || !found.containsAll(known)
                ? List.of()
                : found.stream().filter(form -> !known.contains(form)).toList();
    }

    private Collection<String> forms(FactValue<?> value) {
        List<String> forms = new ArrayList<>();
        if (fact.id().equals(AttachedForms.FACT.id()) && value.toOptional().orElse(null) instanceof Collection<?> all) {
            all.forEach(form -> forms.add(String.valueOf(form)));
        }
        return forms;
    }
}
