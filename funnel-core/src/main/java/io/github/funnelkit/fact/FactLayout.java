package io.github.funnelkit.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts for which sheets of one making have a place, in the order of their ids. Sheets that share a layout are
 * smaller, and are assessed faster, as each fact is at the same place on all of them.
 *
 * <p>This class is immutable and thread-safe. Layouts are compared by {@code ==}.
 */
final class FactLayout {

    static final FactLayout EMPTY = new FactLayout(new String[0], new Fact<?>[0]);

    /** The ids in their order, and beside each its fact; never handed out. */
    final String[] ids;

    final Fact<?>[] facts;

    /** The normalizers of the facts, as far as they were needed; null where there are none, as nothing is shared. */
    private final @Nullable FactNormalizer @Nullable [] normalizers;

    /** The layout of one sheet. */
    FactLayout(String[] ids, Fact<?>[] facts) {
        this(ids, facts, null);
    }

    private FactLayout(String[] ids, Fact<?>[] facts, @Nullable FactNormalizer @Nullable [] normalizers) {
        this.ids = ids;
        this.facts = facts;
        this.normalizers = normalizers;
    }

    /**
     * The layout of many sheets.
     *
     * @throws IllegalArgumentException if two facts have the same id
     */
    static FactLayout shared(Collection<? extends Fact<?>> facts) {
        Map<String, Fact<?>> byId = new TreeMap<>();
        for (Fact<?> fact : facts) {
            if (byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' comes twice: expected each fact once");
            }
        }
        return new FactLayout(
                byId.keySet().toArray(new String[0]),
                byId.values().toArray(new Fact<?>[0]),
                new @Nullable FactNormalizer[byId.size()]);
    }

    /** Whether it was made for many sheets, so that it is worth remembering. */
    boolean isShared() {
        return normalizers != null;
    }

    /** How many places there are. */
    int size() {
        return ids.length;
    }

    /** The fact at a place. */
    Fact<?> fact(int place) {
        return facts[place];
    }

    /** The id of the fact at a place. */
    String id(int place) {
        return ids[place];
    }

    /** Whether the fact at a place has the type and the unit of another of the same id. */
    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    boolean isAlike(int place, Fact<?> asked) {
        Fact<?> held = facts[place];
        return held == asked || (held.type() == asked.type() && held.unit().equals(asked.unit()));
    }

    /** The normalizer of a value of a fact, which is at this place if it has one. */
    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    FactNormalizer normalizer(Fact<?> fact, int place, @Nullable Object value) {
        if (normalizers == null || place < 0 || facts[place] != fact) {
            return FactNormalizer.ofOne(fact, value);
        }
        FactNormalizer normalizer = normalizers[place];
        if (normalizer == null) { // threads may make one each: they are all alike
            normalizer = FactNormalizer.of(fact);
            normalizers[place] = normalizer;
        }
        return normalizer;
    }

    /** The place of a fact, or less than 0 when it has none. */
    int place(String id) {
        return Arrays.binarySearch(ids, id);
    }
}
