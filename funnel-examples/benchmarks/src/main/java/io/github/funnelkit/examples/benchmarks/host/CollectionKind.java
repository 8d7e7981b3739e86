package io.github.funnelkit.examples.benchmarks.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a host keeps several entries in. */
public enum CollectionKind {
    IMMUTABLE_LIST("List.of", List::copyOf),
    IMMUTABLE_SET("Set.of", Set::copyOf),
    ARRAY_LIST("ArrayList", ArrayList::new),
    HASH_SET("HashSet", HashSet::new);

    private final String label;
    private final Function<List<String>, Collection<String>> made;

    CollectionKind(String label, Function<List<String>, Collection<String>> made) {
        this.label = label;
        this.made = made;
    }

    @Nullable
    Collection<String> of(@Nullable Collection<String> entries) {
        return entries == null ? null : made.apply(List.copyOf(entries));
    }

    /**
     * What readers of the table know it by.
     *
     * @return the name
     */
    public String label() {
        return label;
    }
}
