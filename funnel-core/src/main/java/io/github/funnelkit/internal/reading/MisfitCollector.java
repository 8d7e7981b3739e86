package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Takes what does not fit, so that the rest can still be read. */
public interface MisfitCollector {

    /**
     * Takes a fact that cannot be read.
     *
     * @param fact the fact, which stays unknown
     * @param value what does not fit it; null when the host gave nothing, as reading failed
     * @param why why it is refused
     */
    void add(Fact<?> fact, @Nullable Object value, RuntimeException why);
}
