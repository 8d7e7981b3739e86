package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Fact;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Values of a fact that has no order.
 *
 * @param listed some values
 * @param others whether all but those are meant
 */
record Values(Set<String> listed, boolean others) {

    /** What stands for no value; no text is empty. */
    private static final String NONE = "";

    private static final String YES = "true";

    Values {
        listed = Set.copyOf(listed);
    }

    /** Those that a fact can have. */
    static Values of(Fact<?> fact) {
        return switch (fact.type()) {
            case FLAG -> new Values(Set.of(YES, "false"), false);
            case CHOICE -> {
                Set<String> entries = new LinkedHashSet<>(fact.entries());
                entries.add(NONE);
                yield new Values(entries, false);
            }
            default -> new Values(Set.of(), true);
        };
    }

    static Values yes() {
        return of(List.of(YES));
    }

    static Values none() {
        return of(List.of(NONE));
    }

    static Values of(Collection<String> values) {
        return new Values(new LinkedHashSet<>(values), false);
    }

    Values butThese() {
        return new Values(listed, !others);
    }

    Values and(Values other) {
        Set<String> values = new LinkedHashSet<>(others && !other.others ? other.listed : listed);
        if (others && other.others) {
            values.addAll(other.listed);
            return new Values(values, true);
        }
        if (others) {
            values.removeAll(listed);
        } else if (other.others) {
            values.removeAll(other.listed);
        } else {
            values.retainAll(other.listed);
        }
        return new Values(values, false);
    }

    boolean areNone() {
        return !others && listed.isEmpty();
    }
}
