package io.github.funnelkit.internal.entries;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a checklist as they are retained until somebody asks for them: the JDK's lists and sets that cannot change as
 * they are; an array in place of any other collection, as it is the least that can be made of one. None are always the same
 * list.
 */
public final class RetainedEntries {

    /** In place of any collection without entries. */
    public static final Object NONE = List.of();

    private static final Class<?> LIST_OF_ONE_OR_TWO = List.of("").getClass();
    private static final Class<?> LIST_OF_ANY_NUMBER = List.of().getClass();
    private static final Class<?> SET_OF_ONE_OR_TWO = Set.of("").getClass();
    private static final Class<?> SET_OF_ANY_NUMBER = Set.of().getClass();

    private RetainedEntries() {}

    /** What can be retained of a host's collection; null if it is none. */
    public static @Nullable Object of(Object given) {
        Class<?> type = given.getClass();
        if (type == LIST_OF_ONE_OR_TWO || type == SET_OF_ONE_OR_TWO) {
            return given;
        }
        if (type == LIST_OF_ANY_NUMBER) {
            return ((List<?>) given).isEmpty() ? NONE : given;
        }
        if (type == SET_OF_ANY_NUMBER) {
            return ((Collection<?>) given).isEmpty() ? NONE : given;
        }
        if (given instanceof List<?> list) { // most are lists, which are asked for one interface only
            return orNone(list.toArray());
        }
        return given instanceof Collection<?> collection ? orNone(collection.toArray()) : null;
    }

    private static Object orNone(Object[] copied) {
        return copied.length == 0 ? NONE : copied;
    }

    /** Whether a collection is one that can never change. */
    public static boolean canRetain(Object given) {
        Class<?> type = given.getClass();
        return type == LIST_OF_ONE_OR_TWO
                || type == LIST_OF_ANY_NUMBER
                || type == SET_OF_ONE_OR_TWO
                || type == SET_OF_ANY_NUMBER;
    }

    /** Whether a collection is the JDK's set of one or two entries that cannot change. */
    public static boolean isSetOfOneOrTwo(Object given) {
        return given.getClass() == SET_OF_ONE_OR_TWO;
    }

    /** Whether a collection is the JDK's set of more entries, or of none, that cannot change. */
    public static boolean isSetOfAnyNumber(Object given) {
        return given.getClass() == SET_OF_ANY_NUMBER;
    }

    /** How many there are, each counted as often as it comes. */
    public static int size(Object retained) {
        if (retained instanceof Object[] entries) {
            return entries.length;
        }
        return retained instanceof List<?> list ? list.size() : ((Collection<?>) retained).size();
    }

    /** The entries as a collection. */
    public static Collection<?> collection(Object retained) {
        return retained instanceof Object[] entries ? Arrays.asList(entries) : (Collection<?>) retained;
    }
}
