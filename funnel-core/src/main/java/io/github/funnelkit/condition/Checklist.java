package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A set of entries to tick, such as the departments a hospital has.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param entries the entries that are allowed, in their order; empty when all are
 * @param entryLabels what the allowed entries are called, in their order; those that are not there are called as they are
 *     written
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Checklist(String id, List<String> entries, Map<String, Text> entryLabels, Text label)
        implements TypedFact<Collection<String>> {

    /** Checks the id, the entries and what they are called. */
    public Checklist {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            EntryNames.requireTickable(id, "entry", entry);
            if (!seen.add(entry)) {
                throw new IllegalArgumentException("checklist '" + id + "': entry '" + entry + "' is there twice");
            }
        }
        entryLabels = entryLabels.isEmpty() ? Map.of() : EntryNames.checked(id, entries, entryLabels);
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Checklist of(String id, Text label) {
        return new Checklist(id, List.of(), Map.of(), label);
    }

    /**
     * This checklist with a closed list of entries.
     *
     * @param allowed the entries that are allowed
     * @return a new key
     * @throws IllegalArgumentException if an entry is there twice or could not be written in a list: blank, {@code none},
     *     or with {@code ;}
     */
    public Checklist allowing(String... allowed) {
        return new Checklist(id, List.of(allowed), Map.of(), label);
    }

    /**
     * This checklist with one more entry that is allowed, and what it is called. In lists, the entry can be written by any
     * of its names.
     *
     * @param allowed the entry, as it is stored
     * @param name what it is called
     * @return a new key
     * @throws IllegalArgumentException if the entry is there already, if it or a name of it could not be written in a list,
     *     or if another entry has a name of it
     */
    public Checklist entry(String allowed, Text name) {
        List<String> all = new ArrayList<>(entries);
        all.add(allowed);
        Map<String, Text> named = new LinkedHashMap<>(entryLabels);
        named.put(allowed, name);
        return new Checklist(id, all, named, label);
    }

    /**
     * At least one entry is ticked.
     *
     * @return the condition
     */
    public Check anyTicked() {
        return AnyTicked.KIND.check(this);
    }

    /**
     * All of these entries are ticked.
     *
     * @param wanted the entries, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no entry
     */
    public Check ticked(String... wanted) {
        return Ticked.KIND.check(this, List.of(wanted));
    }

    /**
     * It is known that there is no entry.
     *
     * @return the condition
     */
    public Check empty() {
        return Empty.KIND.check(this);
    }

    /**
     * The number of distinct entries lies in a range.
     *
     * @param least the least number, at least 0
     * @param most the greatest number, not below the least
     * @return the condition
     */
    public Check sizeBetween(int least, int most) {
        return Size.between(this, least, most);
    }

    /**
     * The number of distinct entries is at least the bound; none is 0.
     *
     * @param bound the least number, at least 0
     * @return the condition
     */
    public Check sizeAtLeast(int bound) {
        return Size.atLeast(this, bound);
    }

    /**
     * The number of distinct entries is at most the bound; none is 0.
     *
     * @param bound the greatest number, at least 0
     * @return the condition
     */
    public Check sizeAtMost(int bound) {
        return Size.atMost(this, bound);
    }

    @Override
    public FactType type() {
        return FactType.CHECKLIST;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Checklist that
                        && id.equals(that.id)
                        && entries.equals(that.entries)
                        && entryLabels.equals(that.entryLabels)
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
