package io.github.funnelkit.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one customer, as a value: facts with their states. A fact that is not on the sheet is unknown.
 *
 * <p>This class is immutable and thread-safe. Two sheets are equal when they know the same about the same facts.
 */
public final class FactSheet implements Facts {

    private static final FactSheet EMPTY = new FactSheet(Map.of());

    /** In the order of the ids; never handed out. */
    private final Map<String, Entry> entries;

    private record Entry(Fact<?> fact, FactType type, String unit, Object kept) {
        Entry(Fact<?> fact, Object kept) {
            this(fact, fact.type(), fact.unit(), kept);
        }
    }

    private FactSheet(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * The sheet on which everything is unknown.
     *
     * @return the empty sheet
     */
    public static FactSheet empty() {
        return EMPTY;
    }

    /**
     * Starts a sheet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /**
     * Starts a sheet that knows what this one knows.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(entries);
    }

    /**
     * This sheet with one more value known.
     *
     * @param fact the fact
     * @param value the value; null makes it unknown
     * @param <V> the type of the value
     * @return a new sheet
     * @throws IllegalArgumentException if the value does not fit the fact
     */
    public <V> FactSheet with(Fact<V> fact, @Nullable V value) {
        return toBuilder().set(fact, value).build();
    }

    /**
     * This sheet with a fact known to be none.
     *
     * @param fact the fact
     * @return a new sheet
     * @throws IllegalArgumentException if the fact is a flag
     */
    public FactSheet withNone(Fact<?> fact) {
        return toBuilder().none(fact).build();
    }

    /**
     * The facts that are not unknown, in the order of their ids.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> facts() {
        return entries.values().stream().map(Entry::fact).collect(Collectors.toUnmodifiableList());
    }

    @Override
    @SuppressWarnings("unchecked") // the builder kept what fits the fact's type
    public <V> @Nullable V known(Fact<V> fact) {
        Object kept = kept(fact);
        return kept instanceof FactValue.None ? null : (V) kept;
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return kept(fact) instanceof FactValue.None;
    }

    @Nullable
    Object kept(Fact<?> fact) {
        return kept(fact, fact.id(), fact.type(), fact.unit());
    }

    /** The same, for readers that ask for one fact of many sheets and know its parts already. */
    @Nullable
    Object kept(Fact<?> fact, String id, FactType type, String unit) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return null;
        }
        if (entry.type != type || !entry.unit.equals(unit)) {
            throw new IllegalArgumentException("fact '" + id + "' is " + entry.fact.describe()
                    + " on the sheet, but was asked for as " + fact.describe());
        }
        return entry.kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet sheet && sameAs(sheet);
    }

    private boolean sameAs(FactSheet other) {
        return entries.size() == other.entries.size()
                && entries.entrySet().stream().allMatch(mine -> {
                    Entry theirs = other.entries.get(mine.getKey());
                    Entry entry = mine.getValue();
                    return theirs != null
                            && theirs.type == entry.type
                            && theirs.unit.equals(entry.unit)
                            && theirs.kept.equals(entry.kept);
                });
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            hash = 31 * hash
                    + entry.getKey().hashCode() * 31
                    + entry.getValue().kept.hashCode();
        }
        return hash;
    }

    /** The facts by id with their values, for logs and test failures. */
    @Override
    public String toString() {
        return entries.values().stream()
                .map(entry -> entry.fact.id() + "=" + (entry.kept instanceof FactValue.None ? "none" : entry.kept))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects what is known. It can be used again after {@link #build}; sheets already built do not change. */
    public static final class Builder {

        private final Map<String, Entry> entries;

        private Builder(Map<String, Entry> entries) {
            this.entries = new TreeMap<>(entries);
        }

        /**
         * Sets a value; what was said of the fact before is replaced.
         *
         * @param fact the fact
         * @param value the value; null makes the fact unknown, an empty collection makes it none
         * @param <V> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the value does not fit the fact
         */
        public <V> Builder set(Fact<V> fact, @Nullable V value) {
            return keep(fact, Canonical.of(fact, value));
        }

        /**
         * Sets a state; what was said of the fact before is replaced.
         *
         * @param fact the fact
         * @param value unknown, none or a value
         * @param <V> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the value does not fit the fact, or the fact is a flag and none is given
         */
        public <V> Builder setValue(Fact<V> fact, FactValue<? extends V> value) {
            return value.isNone()
                    ? none(fact)
                    : keep(fact, Canonical.of(fact, value.toOptional().orElse(null)));
        }

        /**
         * Says that there is known to be none.
         *
         * @param fact the fact
         * @return this builder
         * @throws IllegalArgumentException if the fact is a flag
         */
        public Builder none(Fact<?> fact) {
            requireCanBeNone(fact);
            return keep(fact, FactValue.none());
        }

        Builder keep(Fact<?> fact, @Nullable Object kept) {
            if (kept == null) {
                entries.remove(fact.id());
            } else {
                entries.put(fact.id(), new Entry(fact, kept));
            }
            return this;
        }

        /**
         * The sheet of what was said so far.
         *
         * @return the sheet
         */
        public FactSheet build() {
            return entries.isEmpty() ? EMPTY : new FactSheet(new LinkedHashMap<>(entries));
        }
    }

    static void requireCanBeNone(Fact<?> fact) {
        if (!fact.type().canBeNone()) {
            throw new IllegalArgumentException(
                    "fact '" + fact.id() + "' is a flag and cannot be none: use false, " + "or leave it unknown");
        }
    }
}
