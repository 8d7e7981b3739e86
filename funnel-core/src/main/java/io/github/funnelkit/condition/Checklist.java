package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A set of entries to tick, such as the departments a hospital has.
 *
 * @param id the id: a letter, then letters, digits, {@code -} and {@code _}
 * @param entries the entries that are allowed, in their order; empty when all are
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Checklist(String id, List<String> entries, Text label) implements Askable<Collection<String>> {

    /** Checks the id and the entries. */
    public Checklist {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            if (!Ids.isStripped(entry) || entry.contains(";")) {
                throw new IllegalArgumentException("checklist '" + id + "': entry '" + entry
                        + "' could never be ticked: expected a text without ';' and without blanks around it");
            }
            if (FactText.isNoValue(entry)) {
                throw new IllegalArgumentException("checklist '" + id + "': entry '" + entry
                        + "' could never be ticked, as it says that there is none, or that it is not known: expected "
                        + "a text that names something, such as 'other'");
            }
            if (!seen.add(entry)) {
                throw new IllegalArgumentException("checklist '" + id + "': entry '" + entry + "' is there twice");
            }
        }
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter, then letters, digits, {@code -} and {@code _}
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Checklist of(String id, Text label) {
        return new Checklist(id, List.of(), label);
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
        return new Checklist(id, List.of(allowed), label);
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
        return SizeBetween.KIND.check(this, least, most);
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
