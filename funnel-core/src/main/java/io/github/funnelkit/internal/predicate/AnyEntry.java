package io.github.funnelkit.internal.predicate;

import java.util.List;

/**
 * One of several entries is there; none is not.
 *
 * @param wanted the entries, one of which is enough
 */
public record AnyEntry(List<String> wanted) implements ValuePredicate {

    /** Copies the entries. */
    public AnyEntry {
        wanted = List.copyOf(wanted);
    }

    @Override
    public boolean test(Object normalized) {
        if (normalized instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                if (wanted.contains(entries.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
