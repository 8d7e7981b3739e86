package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.reading.FactLambda;
import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error that a host's lambda threw. What was compiled looks at some values only when all are read: with the lambda it can
 * be found out whether one that was read before would have been refused first, without running this one again.
 */
public final class LambdaError extends Error {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FactLambda<?> lambda;

    private LambdaError(FactLambda<?> lambda, Error thrown) {
        super(null, thrown, false, false);
        this.lambda = lambda;
    }

    /** What a lambda gives. */
    static @Nullable Object value(FactLambda<Object> lambda, Object host) {
        try {
            return lambda.value(host);
        } catch (Error thrown) {
            throw new LambdaError(lambda, thrown);
        }
    }

    /** The lambda. */
    public FactLambda<?> lambda() {
        return lambda;
    }

    /** What it threw. */
    public Error thrown() {
        return (Error) Objects.requireNonNull(getCause());
    }
}
