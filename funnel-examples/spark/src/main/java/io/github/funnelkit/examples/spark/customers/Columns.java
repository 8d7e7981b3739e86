package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.Refusal;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which column holds what, by the ids of the facts and of the attributes of a customer.
 *
 * @param numbers the number of each heading's column, from 0
 * @param facts the columns of the facts, from left to right
 */
public record Columns(Map<String, Integer> numbers, Map<Integer, Fact<?>> facts) {

    static final String ID = "id";
    static final String SALE_TYPE = "saleType";
    static final String STAGE = "stage";
    static final String OWNER = "owner";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String EXPECTED_CLOSE = "expectedClose";

    /** What a list says besides facts, and as well where a fact has the same id; not all of it is needed here. */
    private static final Set<String> ATTRIBUTES =
            Set.of(ID, SALE_TYPE, STAGE, AMOUNT, CURRENCY, EXPECTED_CLOSE, OWNER, "name", "region");

    /**
     * Finds out what the columns hold.
     *
     * @param headings the headings from left to right
     * @param funnel the funnel whose facts they may name
     * @return the columns
     * @throws Refusal if a needed column is missing, or two have the same heading
     */
    public static Columns of(List<String> headings, Funnel funnel) {
        List<Fact<?>> all = new ArrayList<>(funnel.facts());
        all.add(AttachedForms.FACT);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = Spelling.strip(headings.get(column));
            if (numbers.putIfAbsent(heading, column) != null) {
                throw new Refusal("there are two columns '" + heading + "'; keep one of them");
            }
        }
        for (String needed : List.of(ID, SALE_TYPE)) {
            if (!numbers.containsKey(needed)) {
                throw new Refusal("there is no column '" + needed + "'" + NearestName.hint(needed, numbers.keySet())
                        + "; the columns are " + String.join(", ", numbers.keySet()));
            }
        }
        Map<Integer, Fact<?>> facts = new TreeMap<>();
        for (Fact<?> fact : all) {
            Integer column = numbers.get(fact.id());
            if (column != null) {
                facts.put(column, fact);
            }
        }
        return new Columns(numbers, facts);
    }

    /**
     * The headings that mean nothing here, so that their columns are ignored.
     *
     * @param funnel the funnel
     * @return a warning for each
     */
    public List<String> warnings(Funnel funnel) {
        Set<String> known = new TreeSet<>(ATTRIBUTES);
        known.add(AttachedForms.FACT.id());
        funnel.facts().forEach(fact -> known.add(fact.id()));
        return numbers.keySet().stream()
                .filter(heading -> !known.contains(heading))
                .map(heading -> "column '" + heading + "' is no fact or attribute of a customer and is ignored"
                        + NearestName.hint(heading, known))
                .toList();
    }

    int size() {
        return numbers.size();
    }

    Optional<Integer> find(String heading) {
        return Optional.ofNullable(numbers.get(heading));
    }
}
