package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for groups of goals, for others of whom the same is known as far as it matters. The room is
 * bounded: what was not asked for the longest is forgotten. To be used by one thread at a time.
 */
public final class SearchMemory {

    /** A search that finds more than this is not remembered. */
    private static final int MOST_VALUES = 1_000;

    /** What is known of the facts of a group, as far as it matters. */
    private record Key(GoalGroup group, List<Object> relevant) {}

    private final int most;
    private final Map<Key, GroupWays> remembered;

    private SearchMemory(int most) {
        this.most = most;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, GroupWays> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * A memory of so many searches.
     *
     * @param most how many; none for a single search, which has nothing to remember
     * @return the memory
     */
    public static SearchMemory of(int most) {
        return new SearchMemory(most);
    }

    /** Whether it is worth making a group ready, although all its goals may hold. */
    boolean remembers() {
        return most > 0;
    }

    GroupWays ways(GoalGroup group, Facts known) {
        if (!remembers()) {
            return GroupSearch.of(group, known);
        }
        Key key = new Key(group, group.relevant(known));
        @Nullable GroupWays ways = remembered.get(key);
        if (ways == null) {
            ways = GroupSearch.of(group, known);
            if (ways.isComplete() && values(ways) <= MOST_VALUES) {
                remembered.put(key, ways);
            }
        }
        return ways;
    }

    private static int values(GroupWays ways) {
        return ways.ways().stream().mapToInt(way -> way.values().size()).sum();
    }
}
