package io.github.funnelkit.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers facts, and finds a fact's number without a search: by a table in which most have an entry of their own. A search
 * along two sorted rows is a branch for each fact that is not known, which nobody can predict.
 */
final class FactNumbers {

    /** So many entries for each fact. */
    private static final int ROOM = 8;

    /** So often another factor to spread them over the table is tried. */
    private static final int TRIES = 16;

    /** An odd number whose bits are well mixed. */
    private static final int MIXED = 0x9E37_79B1;

    private final List<Fact<?>> facts;
    private final Map<String, Integer> byId = new HashMap<>();
    /** The facts; an entry that is nobody's leads to the first, and if there is none to null. */
    private final @Nullable Object[] keys;

    private final short[] table;
    private final int factor;
    private final int shift;

    /** Numbers facts in their order. */
    FactNumbers(Collection<? extends Fact<?>> facts) {
        this.facts = List.copyOf(facts);
        this.keys = new @Nullable Object[Math.max(1, facts.size())];
        for (int number = 0; number < facts.size(); number++) {
            keys[number] = this.facts.get(number);
            byId.put(this.facts.get(number).id(), number);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length * ROOM);
        this.table = new short[1 << bits];
        this.shift = Integer.SIZE - bits;
        int tried = MIXED;
        for (int left = TRIES; left > 0 && !spread(tried); left--) {
            tried *= MIXED;
        }
        this.factor = tried;
    }

    /** Gives facts their entries; false when two have the same, of which one is only found by its id then. */
    private boolean spread(int tried) {
        Arrays.fill(table, (short) 0);
        boolean[] taken = new boolean[table.length];
        boolean apart = true;
        for (int number = 0; number < Math.min(facts.size(), Short.MAX_VALUE); number++) {
            int entry = entry(facts.get(number).id(), tried);
            apart &= !taken[entry];
            taken[entry] = true;
            table[entry] = (short) number;
        }
        return apart;
    }

    private int entry(String id, int factor) {
        return (id.hashCode() * factor) >>> shift;
    }

    /** The facts in the order of their numbers. */
    List<Fact<?>> facts() {
        return facts;
    }

    Fact<?> fact(int number) {
        return facts.get(number);
    }

    /** The number of a fact, -1 when it has none; the same key is found fastest. */
    @SuppressWarnings("ReferenceEquality") // see above
    int of(Fact<?> fact, String id) {
        int number = table[entry(id, factor)];
        return keys[number] == fact ? number : byId.getOrDefault(id, -1);
    }
}
