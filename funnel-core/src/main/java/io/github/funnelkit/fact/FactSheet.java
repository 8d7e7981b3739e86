package io.github.funnelkit.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one customer, as a value: facts with their states. A fact that is not on the sheet is unknown.
 *
 * <p>This class is immutable and thread-safe. Two sheets are equal when they know the same about the same facts.
 *
 * @since 0.1.0
 */
public final class FactSheet implements Facts {

    private static final FactSheet EMPTY = new FactSheet(new String[0], new Fact<?>[0], new Object[0]);

    /** The ids in their order, and beside each its fact and what is kept of it; never handed out. */
    private final String[] ids;

    private final Fact<?>[] facts;
    private final Object[] kept;

    FactSheet(String[] ids, Fact<?>[] facts, Object[] kept) {
        this.ids = ids;
        this.facts = facts;
        this.kept = kept;
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
        return new Builder();
    }

    /**
     * Starts a sheet that knows what this one knows.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        for (int i = 0; i < ids.length; i++) {
            builder.keep(facts[i], kept[i]);
        }
        return builder;
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
        return List.of(facts);
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

    private @Nullable Object kept(Fact<?> fact) {
        int at = Arrays.binarySearch(ids, fact.id());
        return at < 0 ? null : keptAs(fact, at);
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    private Object keptAs(Fact<?> asked, int at) {
        Fact<?> held = facts[at];
        if (held != asked && (held.type() != asked.type() || !held.unit().equals(asked.unit()))) {
            throw new IllegalArgumentException("fact '" + asked.id() + "' is " + held.describe()
                    + " on the sheet, but was asked for as " + asked.describe());
        }
        return kept[at];
    }

    /**
     * How many facts are not unknown.
     *
     * @return their number
     */
    public int size() {
        return ids.length;
    }

    /**
     * A fact that is not unknown.
     *
     * @param position its position in the order of the ids, from 0
     * @return the fact
     */
    public Fact<?> fact(int position) {
        return facts[position];
    }

    /**
     * The id of a fact that is not unknown.
     *
     * @param position its position in the order of the ids, from 0
     * @return the id
     */
    public String id(int position) {
        return ids[position];
    }

    /**
     * What is kept of a fact that is not unknown.
     *
     * @param position its position in the order of the ids, from 0
     * @param asked the fact as the caller knows it
     * @return {@link FactValue#none()}, or the value in the form that {@link FactType} describes
     * @throws IllegalArgumentException if the fact is on the sheet with another type or unit
     */
    public Object kept(int position, Fact<?> asked) {
        return keptAs(asked, position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet sheet && sameAs(sheet);
    }

    private boolean sameAs(FactSheet other) {
        if (!Arrays.equals(ids, other.ids) || !Arrays.equals(kept, other.kept)) {
            return false;
        }
        for (int i = 0; i < ids.length; i++) {
            Fact<?> theirs = other.facts[i];
            if (theirs.type() != facts[i].type() || !theirs.unit().equals(facts[i].unit())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(kept);
    }

    /** The facts by id with their values, for logs and test failures. */
    @Override
    public String toString() {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> ids[i] + "=" + (kept[i] instanceof FactValue.None ? "none" : kept[i]))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects what is known. It can be used again after {@link #build}; sheets already built do not change. */
    public static final class Builder {

        private static final int USUAL = 32;

        /** In the order of the ids, as far as there are any. */
        private String[] ids = new String[USUAL];

        private Fact<?>[] facts = new Fact<?>[USUAL];
        private Object[] kept = new Object[USUAL];
        private int size;

        private Builder() {}

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
            return keep(fact, KeptForm.of(fact).keep(value));
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
                    : keep(fact, KeptForm.of(fact).keep(value.toOptional().orElse(null)));
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

        Builder keep(Fact<?> fact, @Nullable Object value) {
            String id = fact.id();
            // what comes in the order of the ids, as in documents, is put at the end without a search
            boolean isLast = size == 0 || ids[size - 1].compareTo(id) < 0;
            int found = isLast ? -1 - size : Arrays.binarySearch(ids, 0, size, id);
            if (value == null) {
                if (found >= 0) {
                    remove(found);
                }
                return this;
            }
            int at = found;
            if (found < 0) {
                at = -1 - found;
                makeRoom(at);
                ids[at] = id;
            }
            facts[at] = fact;
            kept[at] = value;
            return this;
        }

        private void makeRoom(int at) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                facts = Arrays.copyOf(facts, 2 * size);
                kept = Arrays.copyOf(kept, 2 * size);
            }
            move(at, at + 1);
            size++;
        }

        private void remove(int at) {
            move(at + 1, at);
            size--;
        }

        private void move(int from, int to) {
            System.arraycopy(ids, from, ids, to, size - from);
            System.arraycopy(facts, from, facts, to, size - from);
            System.arraycopy(kept, from, kept, to, size - from);
        }

        /**
         * The sheet of what was said so far.
         *
         * @return the sheet
         */
        public FactSheet build() {
            return size == 0
                    ? EMPTY
                    : new FactSheet(Arrays.copyOf(ids, size), Arrays.copyOf(facts, size), Arrays.copyOf(kept, size));
        }
    }

    static void requireCanBeNone(Fact<?> fact) {
        if (!fact.type().canBeNone()) {
            throw new IllegalArgumentException(
                    "fact '" + fact.id() + "' is a flag and cannot be none: use false, " + "or leave it unknown");
        }
    }
}
