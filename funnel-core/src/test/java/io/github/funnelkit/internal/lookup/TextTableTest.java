package io.github.funnelkit.internal.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A table finds what a set finds. */
class TextTableTest {

    /** Texts of few letters: many have the hash of another, as {@code "Aa"} has that of {@code "BB"}. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("A", "B", "a", "AaAa", "AaBB", "BBAa", "BBBB", "Aa", "BB", "", " ", "办")
                .list()
                .ofMaxSize(12);
    }

    @Property
    void eachTextHasAPlaceOfItsOwnAndNoOtherHasOne(
            @ForAll("texts") List<String> among, @ForAll("texts") List<String> asked) {
        Set<String> distinct = new HashSet<>(among);
        TextTable table = TextTable.of(distinct);
        Set<Integer> indexes = new HashSet<>();
        for (String text : distinct) {
            indexes.add(table.index(text));
        }
        assertEquals(distinct.size(), indexes.size());
        indexes.forEach(index -> assertEquals(index, Math.floorMod(index, table.size())));
        for (String text : asked) {
            assertEquals(distinct.contains(text), table.contains(text));
            assertEquals(distinct.contains(text), table.index(text) != TextTable.NONE);
        }
    }

    @Test
    void whatIsNoTextIsNotAmongThem() {
        TextTable table = TextTable.of(Arrays.asList("1", "null"));
        assertFalse(table.contains(1));
        assertFalse(table.contains(null));
    }
}
