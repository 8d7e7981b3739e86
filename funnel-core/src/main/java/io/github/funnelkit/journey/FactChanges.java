package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What was learned about a customer: facts that are now known or known to be none, and facts that turned out to be
 * unknown again.
 *
 * @param learned what is known now; facts that are not on this sheet stay as they are
 * @param forgotten the ids of facts that are unknown again, in their order
 * @since 0.1.0
 */
public record FactChanges(FactSheet learned, List<String> forgotten) {

    private static final FactChanges NONE = new FactChanges(FactSheet.empty(), List.of());

    /** Checks that no fact is both learned and forgotten. */
    public FactChanges {
        Objects.requireNonNull(learned, "learned");
        forgotten = List.copyOf(new TreeSet<>(forgotten));
        for (Fact<?> fact : learned.facts()) {
            if (forgotten.contains(fact.id())) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' is both learned and unknown again");
            }
        }
    }

    /**
     * Facts that are now known or known to be none.
     *
     * @param learned what is known now
     * @return the changes
     */
    public static FactChanges learned(FactSheet learned) {
        return new FactChanges(learned, List.of());
    }

    /**
     * Facts that are unknown again.
     *
     * @param facts the facts
     * @return the changes
     */
    public static FactChanges forgotten(Fact<?>... facts) {
        return NONE.andForgotten(facts);
    }

    /**
     * These changes and facts that are unknown again.
     *
     * @param facts the facts
     * @return new changes
     * @throws IllegalArgumentException if one of them is learned too
     */
    public FactChanges andForgotten(Fact<?>... facts) {
        List<String> more = new ArrayList<>(forgotten);
        for (Fact<?> fact : facts) {
            more.add(fact.id());
        }
        return new FactChanges(learned, more);
    }

    /**
     * Whether a fact is learned as what somebody says of it: neither a sum, which is worked out, nor the forms, which are attached.
     *
     * @param fact a fact of a funnel
     * @return whether {@link JourneyCommand.Learn} may state it
     */
    public static boolean canLearn(Fact<?> fact) {
        return fact.addends().isEmpty() && !isForms(fact);
    }

    /**
     * What leads from one sheet to another, for hosts that bind whole customers. The attached forms do not count: they
     * change by attaching.
     *
     * @param before what was known
     * @param after what is known now
     * @return the changes; none when both sheets say the same
     * @throws IllegalArgumentException if the sheets hold a fact with different types or units
     */
    public static FactChanges between(FactSheet before, FactSheet after) {
        FactSheet.Builder learned = FactSheet.builder();
        for (Fact<?> fact : after.facts()) {
            if (!isForms(fact) && !before.value(fact).equals(after.value(fact))) {
                learned.copy(fact, after);
            }
        }
        List<String> forgotten = before.facts().stream()
                .filter(fact -> !isForms(fact) && after.value(fact).isUnknown())
                .<String>map(Fact::id)
                .toList();
        return new FactChanges(learned.build(), forgotten);
    }

    /**
     * What a record adds that need not know everything, such as the row of a list, a form of few fields, or the answer to one
     * question: the facts of which it says something else than is known. What it leaves unknown stays as it is.
     *
     * @param before what was known
     * @param partial what the record says
     * @return the changes; none when it says nothing new
     * @throws IllegalArgumentException if the sheets hold a fact with different types or units
     */
    public static FactChanges learning(FactSheet before, FactSheet partial) {
        return learned(between(before, partial).learned());
    }

    private static boolean isForms(Fact<?> fact) {
        return fact.id().equals(AttachedForms.FACT.id());
    }

    /**
     * What is known after these changes.
     *
     * @param before what was known
     * @return a new sheet
     */
    public FactSheet applyTo(FactSheet before) {
        FactSheet.Builder after = before.toBuilder();
        before.facts().stream().filter(fact -> forgotten.contains(fact.id())).forEach(fact -> after.set(fact, null));
        learned.facts().forEach(fact -> after.copy(fact, learned));
        return after.build();
    }

    /**
     * Whether nothing changes.
     *
     * @return whether nothing is learned and nothing forgotten
     */
    public boolean isEmpty() {
        return learned.facts().isEmpty() && forgotten.isEmpty();
    }
}
