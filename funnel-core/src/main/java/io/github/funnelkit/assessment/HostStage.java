package io.github.funnelkit.assessment;

import io.github.funnelkit.text.Spelling;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stage in a host's record.
 *
 * @param hostName names the host's class in messages
 * @param isReached whether it is reached by right, and not merely claimed
 * @param getter reads the id or a name of the stage; null or blank for none
 * @param <T> the host's class
 */
record HostStage<T>(String hostName, boolean isReached, Function<? super T, ? extends @Nullable String> getter) {

    /** The id or name of the stage, stripped; empty for none. */
    String of(T host) {
        try {
            String stage = getter.apply(host);
            return stage == null ? "" : Spelling.strip(stage);
        } catch (RuntimeException failure) {
            throw new IllegalStateException("reading the stage from " + hostName + " failed", failure);
        }
    }
}
