package io.github.funnelkit.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How deep conditions are nested, found level by level: what works through them part by part would run out of stack, and
 * a part that occurs in many places would be looked at once for each way that leads to it.
 */
final class Nesting {

    /** So many levels below one that joins them its parts lie at most. */
    private static final int STEEPEST = 3;

    private Nesting() {}

    /** The depth as a document counts it; one more than may be when it is more. */
    static int depth(Condition condition) {
        if (condition instanceof Check check && check.ofRecords().isEmpty()) {
            return 0;
        }
        if (joinsChecksAlone(condition)) {
            return step(condition);
        }
        List<Set<Condition>> levels = new ArrayList<>(Collections.nCopies(Condition.DEEPEST + STEEPEST + 1, Set.of()));
        add(condition, 0, levels);
        int deepest = 0;
        for (int level = 0; level <= Condition.DEEPEST; level++) {
            for (Condition joined : levels.get(level)) {
                deepest = level;
                for (Condition part : within(joined)) {
                    add(part, level + step(joined), levels);
                }
            }
        }
        for (int level = Condition.DEEPEST + 1; level < levels.size(); level++) {
            deepest = levels.get(level).isEmpty() ? deepest : Condition.DEEPEST + 1;
        }
        return deepest;
    }

    /**
     * Refuses to join what is too deep already: to compare or print it, no stack would be large enough.
     *
     * @throws IllegalArgumentException if a part is deeper than a funnel may have it
     */
    static void requireShallow(List<Condition> parts) {
        for (Condition part : parts) {
            if (depth(part) > Condition.DEEPEST) {
                throw new IllegalArgumentException("a condition is nested more than " + Condition.DEEPEST
                        + " levels deep: expected parts beside each other, in one allOf(...) or anyOf(...), rather than"
                        + " each within the one before");
            }
        }
    }

    /** As nearly all do, for which nothing need be kept. */
    private static boolean joinsChecksAlone(Condition joined) {
        for (Condition part : within(joined)) {
            if (!(part instanceof Check) || !within(part).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The parts, or what is asked of records. */
    private static List<Condition> within(Condition condition) {
        if (!(condition instanceof Check check)) {
            return condition.parts();
        }
        return check.ofRecords().isPresent() ? List.of(check.ofRecords().get()) : List.of();
    }

    private static void add(Condition condition, int level, List<Set<Condition>> levels) {
        if (levels.get(level).isEmpty()) {
            levels.set(level, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        levels.get(level).add(condition);
    }

    /** The parts of an "all of" or "any of" are in a list in an object, others are in an object alone. */
    private static int step(Condition joined) {
        if (joined instanceof AtLeastOf) {
            return STEEPEST;
        }
        return joined instanceof AllOf || joined instanceof AnyOf || joined instanceof Check ? 2 : 1;
    }
}
