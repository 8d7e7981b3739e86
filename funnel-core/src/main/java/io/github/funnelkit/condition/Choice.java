package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One of closed entries, such as the procurement method. A value may be given as the id of an entry or as what it is
 * called in any language, whatever the case, the width or the blanks around it; it is kept as the id. What is none of
 * the entries is refused.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param entries the ids of the entries, in their order; at least one once it is used
 * @param entryLabels what the entries are called, in their order; those that are not there are called as they are written
 * @param ordered whether a later entry counts for more, so that it can be asked for "this or a later one"
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Choice(String id, List<String> entries, Map<String, Text> entryLabels, boolean ordered, Text label)
        implements TypedFact<String> {

    /** Checks the id, the entries and what they are called. */
    public Choice {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            EntryNames.requireTickable(id, "entry", entry);
            if (!seen.add(entry)) {
                throw new IllegalArgumentException("choice '" + id + "': entry '" + entry + "' is there twice");
            }
        }
        entryLabels = entryLabels.isEmpty() ? Map.of() : EntryNames.checked(id, entries, entryLabels);
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @param entries the ids of the entries, in their order
     * @return the key
     * @throws IllegalArgumentException if the id is malformed, an entry is there twice, or one could not be written in a
     *     list: blank, {@code none}, or with {@code ;}
     */
    public static Choice of(String id, Text label, String... entries) {
        return new Choice(id, List.of(entries), Map.of(), false, label);
    }

    /**
     * This choice with one more entry, and what it is called.
     *
     * @param entry the id of the entry
     * @param name what it is called
     * @return a new key
     * @throws IllegalArgumentException if the entry is there already, if it or a name of it could not be written in a list,
     *     or if another entry has a name of it
     */
    public Choice entry(String entry, Text name) {
        List<String> all = new ArrayList<>(entries);
        all.add(entry);
        Map<String, Text> named = new LinkedHashMap<>(entryLabels);
        named.put(entry, name);
        return new Choice(id, all, named, ordered, label);
    }

    /**
     * This choice, of which a later entry counts for more.
     *
     * @return a new key
     */
    public Choice inOrder() {
        return new Choice(id, entries, entryLabels, true, label);
    }

    /**
     * It is one of these entries.
     *
     * @param wanted the ids of the entries, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no entry
     */
    public Check oneOf(String... wanted) {
        return OneOf.KIND.check(this, List.of(wanted));
    }

    /**
     * It is this entry or a later one.
     *
     * @param entry the id of the entry
     * @return the condition
     */
    public Check atLeast(String entry) {
        return ChoiceComparison.AT_LEAST.check(this, entry);
    }

    /**
     * It is this entry or an earlier one.
     *
     * @param entry the id of the entry
     * @return the condition
     */
    public Check atMost(String entry) {
        return ChoiceComparison.AT_MOST.check(this, entry);
    }

    /**
     * It is one of two entries, or one that lies between them.
     *
     * @param first the id of the first entry
     * @param last the id of the last entry, not before the first
     * @return the condition
     */
    public Check between(String first, String last) {
        return ChoiceComparison.between(this, first, last);
    }

    @Override
    public FactType type() {
        return FactType.CHOICE;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Choice that
                        && id.equals(that.id)
                        && entries.equals(that.entries)
                        && entryLabels.equals(that.entryLabels)
                        && ordered == that.ordered
                        && label.equals(that.label));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
