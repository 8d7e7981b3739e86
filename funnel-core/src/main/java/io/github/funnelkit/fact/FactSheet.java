package io.github.funnelkit.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final FactSheet EMPTY = new FactSheet(FactLayout.EMPTY, new @Nullable Object[0]);

    private static final RecordNormalizer<FactSheet> RECORDS =
            new RecordNormalizer<>(FactSheet.class, FactSheet::facts, FactSheet::declared);

    private final FactLayout layout;

    /** What is kept of the fact at each place, null when it is unknown; never handed out. */
    private final @Nullable Object[] kept;

    FactSheet(FactLayout layout, @Nullable Object[] kept) {
        this.layout = layout;
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
     * A sheet on which everything is unknown, but which has places for some facts: sheets that are made from it, by {@link
     * #toBuilder}, share its layout. It is for whoever makes many sheets of the same facts, and equals the empty sheet.
     *
     * @param facts the facts
     * @return the sheet
     * @throws IllegalArgumentException if two facts have the same id
     */
    public static FactSheet template(Collection<? extends Fact<?>> facts) {
        FactLayout layout = FactLayout.shared(facts);
        return new FactSheet(layout, new @Nullable Object[layout.size()]);
    }

    /**
     * Starts a sheet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(FactLayout.EMPTY, EMPTY.kept);
    }

    /**
     * Starts a sheet that knows what this one knows.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(layout, kept);
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
        List<Fact<?>> known = new ArrayList<>(kept.length);
        for (int place = 0; place < kept.length; place++) {
            if (kept[place] != null) {
                known.add(layout.fact(place));
            }
        }
        return Collections.unmodifiableList(known);
    }

    /** This sheet with each fact by the key that is declared for its id. */
    private FactSheet declared(Map<String, Fact<?>> keys) {
        Builder sheet = builder();
        for (Fact<?> fact : facts()) {
            put(keys.getOrDefault(fact.id(), fact), this, sheet);
        }
        return sheet.build();
    }

    /** The value of a fact in its one shape; of a collection of records, too, whose sheets only sheets know. */
    static @Nullable Object normalize(Fact<?> fact, FactNormalizer normalizer, @Nullable Object value) {
        return fact.type() == FactType.RECORDS && value instanceof Collection<?> records
                ? RECORDS.normalize(fact, records)
                : normalizer.normalize(value);
    }

    private static <V> void put(Fact<V> key, FactSheet from, Builder to) {
        to.setValue(key, from.value(key));
    }

    private IntStream knownPlaces() {
        return IntStream.range(0, kept.length).filter(place -> kept[place] != null);
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
        int place = layout.place(fact.id());
        return place < 0 ? null : kept(place, fact);
    }

    /** Where the facts are on this sheet. */
    FactLayout layout() {
        return layout;
    }

    /** What is kept of the fact at a place of the layout: none or the normalized value; null when it is unknown. */
    @Nullable
    Object kept(int place) {
        return kept[place];
    }

    /**
     * The same for who knows which fact is there.
     *
     * @throws IllegalArgumentException if the fact is known with another type or unit
     */
    @Nullable
    Object kept(int place, Fact<?> asked) {
        Object value = kept[place];
        if (value != null && !layout.isAlike(place, asked)) {
            throw new IllegalArgumentException("fact '" + asked.id() + "' is "
                    + layout.fact(place).describe() + " on the sheet, but was asked for as " + asked.describe());
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet sheet && sameAs(sheet);
    }

    private boolean sameAs(FactSheet other) {
        int mine = nextKnown(0);
        int theirs = other.nextKnown(0);
        while (mine < kept.length && theirs < other.kept.length) {
            if (!isSame(mine, other, theirs)) {
                return false;
            }
            mine = nextKnown(mine + 1);
            theirs = other.nextKnown(theirs + 1);
        }
        return mine == kept.length && theirs == other.kept.length;
    }

    private int nextKnown(int from) {
        int place = from;
        while (place < kept.length && kept[place] == null) {
            place++;
        }
        return place;
    }

    private boolean isSame(int place, FactSheet other, int otherPlace) {
        Fact<?> fact = layout.fact(place);
        Fact<?> theirs = other.layout.fact(otherPlace);
        return layout.id(place).equals(other.layout.id(otherPlace))
                && Objects.equals(kept[place], other.kept[otherPlace])
                && fact.type() == theirs.type()
                && fact.unit().equals(theirs.unit());
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int place = nextKnown(0); place < kept.length; place = nextKnown(place + 1)) {
            sum += layout.id(place).hashCode() ^ Objects.hashCode(kept[place]);
        }
        return sum;
    }

    /** The facts by id with their values, for logs and test failures. */
    @Override
    public String toString() {
        return knownPlaces()
                .mapToObj(place ->
                        layout.id(place) + "=" + (kept[place] instanceof FactValue.None ? "none" : kept[place]))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects what is known. It can be used again after {@link #build}; sheets already built do not change. */
    public static final class Builder {

        private static final int USUAL = 32;

        /** So many places are looked at before a search. */
        private static final int NEAR = 8;

        /** The layout, as long as it is that of another sheet; then ids and facts are its own. */
        private @Nullable FactLayout layout;

        /** In the order of the ids, as far as there are any. */
        private String[] ids;

        private Fact<?>[] facts;
        private @Nullable Object[] kept;
        private int size;

        /** Where the fact that was set last is. */
        private int last = -1;

        private Builder(FactLayout layout, @Nullable Object[] kept) {
            this.layout = layout;
            this.ids = layout.ids;
            this.facts = layout.facts;
            this.kept = kept.clone();
            this.size = kept.length;
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
            return normalize(fact, value);
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
                    : normalize(fact, value.toOptional().orElse(null));
        }

        /**
         * Says that there is known to be none.
         *
         * @param fact the fact
         * @return this builder
         * @throws IllegalArgumentException if the fact is a flag
         */
        public Builder none(Fact<?> fact) {
            FactNormalizer.requireCanBeNone(fact);
            return put(fact, place(fact.id()), FactValue.none());
        }

        /**
         * Takes a fact over from another sheet, unknown as well; what was said of the fact before is replaced.
         *
         * @param fact the fact
         * @param from the other sheet
         * @param <V> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the other sheet holds the fact with another type or unit
         */
        public <V> Builder copy(Fact<V> fact, FactSheet from) {
            return setValue(fact, from.value(fact));
        }

        private Builder normalize(Fact<?> fact, @Nullable Object value) {
            int place = place(fact.id());
            FactNormalizer normalizer =
                    layout == null ? FactNormalizer.ofOne(fact, value) : layout.normalizer(fact, place, value);
            return put(fact, place, FactSheet.normalize(fact, normalizer, value));
        }

        /** Puts a value at the place that {@link #place} found. */
        private Builder put(Fact<?> fact, int found, @Nullable Object value) {
            int place = found;
            if (value == null) {
                if (place >= 0) {
                    kept[place] = null;
                }
                return this;
            }
            if (place >= 0) {
                takeKey(place, fact);
            } else {
                place = -1 - place;
                makeRoom(place);
                ids[place] = fact.id();
                facts[place] = fact;
            }
            kept[place] = value;
            last = place;
            return this;
        }

        /** What comes in the order of the ids, as in documents, is found without a search. */
        @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // the same key in all but odd cases
        private int place(String id) {
            for (int place = last + 1; place < size && place <= last + NEAR; place++) {
                if (ids[place] == id) {
                    return place;
                }
            }
            boolean isNew = size == 0 || ids[size - 1].compareTo(id) < 0;
            return isNew ? -1 - size : Arrays.binarySearch(ids, 0, size, id);
        }

        /** The latest key counts. */
        @SuppressWarnings("ReferenceEquality") // as above
        private void takeKey(int place, Fact<?> fact) {
            if (facts[place] != fact && !facts[place].equals(fact)) {
                own(size);
                facts[place] = fact;
            }
        }

        private void makeRoom(int place) {
            own(size == ids.length ? Math.max(USUAL, 2 * size) : ids.length);
            System.arraycopy(ids, place, ids, place + 1, size - place);
            System.arraycopy(facts, place, facts, place + 1, size - place);
            System.arraycopy(kept, place, kept, place + 1, size - place);
            kept[place] = null;
            size++;
        }

        /** Leaves the layout of another sheet, and has room for so many. */
        private void own(int room) {
            if (layout != null || room > ids.length) {
                layout = null;
                ids = Arrays.copyOf(ids, room);
                facts = Arrays.copyOf(facts, room);
                kept = Arrays.copyOf(kept, room);
            }
        }

        /**
         * The sheet of what was said so far.
         *
         * @return the sheet
         */
        public FactSheet build() {
            if (layout == null) {
                ids = Arrays.copyOf(ids, size);
                facts = Arrays.copyOf(facts, size);
                layout = new FactLayout(ids, facts);
            }
            return new FactSheet(layout, Arrays.copyOf(kept, size));
        }
    }
}
