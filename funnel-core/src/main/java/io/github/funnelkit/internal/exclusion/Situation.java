package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.search.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be so of all facts together, as far as it has been demanded.
 *
 * @param values what texts, choices and flags may be
 * @param existing which numbers and dates there are, and which there are not
 * @param outcomes how checks come out of which nothing else is known
 * @param limits the bounds of numbers
 */
record Situation(
        Map<Fact<?>, Values> values,
        Map<Fact<?>, Boolean> existing,
        Map<Check, Boolean> outcomes,
        List<Inequality> limits) {

    /** So many entries are copied while a check is judged. */
    static final int COPIED_AT_ONCE = 16;

    /** Nothing is demanded. */
    static final Situation ANY = new Situation(Map.of(), Map.of(), Map.of(), List.of());

    /** The same with more demands; empty when they contradict what is there on the face of it. */
    Optional<Situation> with(List<Demand> demands) {
        Map<Fact<?>, Values> moreValues = new LinkedHashMap<>(values);
        Map<Fact<?>, Boolean> moreExisting = new LinkedHashMap<>(existing);
        Map<Check, Boolean> moreOutcomes = new HashMap<>(outcomes);
        List<Inequality> moreLimits = new ArrayList<>(limits);
        for (Demand demand : demands) {
            boolean possible = true;
            if (demand instanceof Demand.Among among) {
                Values left = moreValues
                        .getOrDefault(among.fact(), Values.of(among.fact()))
                        .and(among.values());
                moreValues.put(among.fact(), left);
                possible = !left.areNone();
            } else if (demand instanceof Demand.Existence existence) {
                Boolean known = moreExisting.put(existence.fact(), existence.wanted());
                possible = known == null || known == existence.wanted();
            } else if (demand instanceof Demand.Outcome outcome) {
                Boolean known = moreOutcomes.put(outcome.check(), outcome.met());
                possible = known == null || known == outcome.met();
            } else if (demand instanceof Demand.Limit limit) {
                moreLimits.add(limit.inequality());
            }
            if (!possible) {
                return Optional.empty();
            }
        }
        return Optional.of(new Situation(moreValues, moreExisting, moreOutcomes, moreLimits));
    }

    /** How much there is to copy when something is added. */
    int size() {
        return values.size() + existing.size() + outcomes.size() + limits.size();
    }

    /** Whether no numbers are left that fulfil all limits; not, where finding out costs too much. */
    boolean isImpossible(Effort effort) {
        if (limits.isEmpty()) {
            return false;
        }
        List<Inequality> bounded = Bounding.of(limits, existing);
        effort.spend(bounded.size());
        return !effort.isSpent() && Elimination.isImpossible(bounded, effort);
    }
}
