package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** Facts in a row that one method can read, and the code that reads and judges them. */
sealed interface Part permits LambdaBlock, SheetBlock, SourceCall {

    /** What its code needs as data, in the order of their numbers. */
    List<Object> contents();

    /**
     * Writes its code, which finds a host, the plan of the day and a sink in local variables. The sink may be null where
     * {@link #needsSink} says no.
     */
    Written write(Code code, int host, int plan, int sink, boolean hold);

    /** Whether its code needs a sink, and does not make one when something unusual comes. */
    default boolean needsSink() {
        return false;
    }

    /**
     * The local variables in which a part leaves what it found.
     *
     * @param given the values as they were given, by their places
     * @param halves what is said of each half of nodes
     */
    record Written(SortedMap<Integer, Integer> given, SortedMap<Integer, Integer> halves) {

        /** What leaves everything to the sink. */
        static final Written NOTHING = new Written(Collections.emptySortedMap(), Collections.emptySortedMap());
    }
}
