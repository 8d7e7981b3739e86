package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.classfile.CodeBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Facts in a row that one method can read, and the code that reads and evaluates them. */
interface CodeBlock {

    /** What its code needs as class data, in the order of their numbers. */
    List<Object> classData();

    /**
     * Writes its code, which finds a host, the plan of the day and a reading in local variables. The reading may be null
     * where {@link #needsReading} says no.
     */
    Written write(CodeBuilder code, int host, int plan, int reading, boolean retain);

    /** Whether its code needs a reading, and does not begin one when something unusual comes. */
    default boolean needsReading() {
        return false;
    }

    /**
     * The local variables in which a block leaves what it found.
     *
     * @param given the values as they were given, by their indexes among those that are retained
     * @param halves the outcomes of each half of nodes
     * @param values the values that can be asked for jointly, by the indexes of their slots
     */
    record Written(
            SortedMap<Integer, Integer> given, SortedMap<Integer, Integer> halves, Map<Integer, Integer> values) {

        /** What leaves everything to the reading. */
        static final Written NOTHING =
                new Written(Collections.emptySortedMap(), Collections.emptySortedMap(), Map.of());
    }
}
