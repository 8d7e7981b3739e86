package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.RecordPlace;
import org.jspecify.annotations.Nullable;

/** Takes what does not fit, so that the rest can still be read. */
public interface MisfitCollector {

    /** Takes nothing: what does not fit is refused. */
    MisfitCollector NOBODY = (place, fact, value, why) -> {
        throw why;
    };

    /**
     * Takes a fact that cannot be read.
     *
     * @param place the record that it is of; null where it is one of the host itself
     * @param fact the fact, which stays unknown
     * @param value what does not fit it; null when the host gave nothing, as reading failed
     * @param why why it is refused
     */
    void add(@Nullable RecordPlace place, Fact<?> fact, @Nullable Object value, RuntimeException why);

    /** Takes a fact of the host itself that cannot be read. */
    default void add(Fact<?> fact, @Nullable Object value, RuntimeException why) {
        add(null, fact, value, why);
    }
}
