package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a binding reads facts from.
 *
 * @param <T> the host's class
 */
public interface FactSource<T> {

    /** The facts, in the order in which they are read. */
    List<Fact<?>> facts();

    /** Reads the facts of a customer; their slots follow each other, and the index of the first one is given. */
    void read(T host, Reading reading, int first);

    /** Reads likewise, but goes on after what does not fit, or cannot be read: it stays unknown. */
    void readLeniently(T host, Reading reading, int first, MisfitCollector misfits);

    /** The same for some of the facts, at least; null when none of its facts is wanted. */
    @Nullable
    FactSource<T> only(Set<String> wanted);
}
