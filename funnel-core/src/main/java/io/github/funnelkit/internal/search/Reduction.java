package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes back changes that turn out not to be needed, the first first, until everything that is left is needed. What was needed
 * for a demand is tried again only when something of that demand has been taken back.
 */
final class Reduction {

    /** What can be taken back: the value of a fact, or one of the forms that are attached on top of others. */
    private record Part(int fact, String form) {}

    private final GoalGroup group;
    private final SearchState state;
    private final List<Part> parts = new ArrayList<>();
    /** The numbers of the parts that are worth trying. */
    private final BitSet open = new BitSet();
    /** By the demand that needs them, the numbers of parts. */
    private final Map<Integer, BitSet> needed = new HashMap<>();

    private Reduction(GoalGroup group, SearchState state) {
        this.group = group;
        this.state = state;
        BitSet changed = state.changed();
        for (int fact = changed.nextSetBit(0); fact >= 0; fact = changed.nextSetBit(fact + 1)) {
            List<String> forms = state.values(fact).addedForms(state.value(fact));
            if (forms.isEmpty()) {
                parts.add(new Part(fact, ""));
            }
            for (String form : forms) {
                parts.add(new Part(fact, form));
            }
        }
        open.set(0, parts.size());
    }

    /** Reduces the changes of a state under which all goals hold. */
    static void of(GoalGroup group, SearchState state) {
        new Reduction(group, state).run();
    }

    private void run() {
        BitSet left = (BitSet) open.clone();
        for (int number = open.nextSetBit(0); number >= 0; number = open.nextSetBit(0)) {
            open.clear(number);
            Part part = parts.get(number);
            int mark = state.mark();
            left.clear(number);
            state.change(part.fact, without(part, left));
            int lacking = state.unmetDemands().nextSetBit(0);
            if (lacking >= 0) {
                state.undo(mark);
                left.set(number);
                needed.computeIfAbsent(lacking, demand -> new BitSet()).set(number);
            } else {
                reopen(part.fact, left);
            }
        }
    }

    private void reopen(int fact, BitSet left) {
        for (int demand : group.demandsOfFact[fact]) {
            BitSet again = needed.remove(demand);
            if (again != null) {
                again.and(left);
                open.or(again);
            }
        }
    }

    /** The number of the value that a fact has without a part, but with the others that are left. */
    private int without(Part part, BitSet left) {
        if (part.form.isEmpty()) {
            return TriedValues.KNOWN;
        }
        List<String> forms = left.stream()
                .mapToObj(parts::get)
                .filter(other -> other.fact == part.fact)
                .map(Part::form)
                .toList();
        return forms.isEmpty() ? TriedValues.KNOWN : attached(part.fact, forms);
    }

    private int attached(int number, List<String> forms) {
        Fact<?> fact = group.facts.get(number);
        TriedValues values = state.values(number);
        FactSheet known = FactSheet.builder().build();
        FactValue<?> before = values.value(TriedValues.KNOWN);
        if (!before.isUnknown()) {
            FactSheet.Builder sheet = FactSheet.builder();
            Changes.Value.of(fact, before).setOn(sheet);
            known = sheet.build();
        }
        FactSheet attached = Sheets.unite(known, FactSheet.empty().with(AttachedForms.FACT, forms));
        return values.number(attached.value(fact));
    }
}
