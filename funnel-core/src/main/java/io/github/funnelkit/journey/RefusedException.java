package io.github.funnelkit.journey;

import java.util.List;
import java.util.Locale;

/**
 * A command was refused, for hosts that tell their callers so by an exception: see {@link Decision#orThrow}. Its message is in
 * English and for logs; what people read is {@link #explain}.
 *
 * @since 0.1.0
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> reasons;

    RefusedException(List<Obstacle> reasons) {
        super(Gate.refusal(reasons, Locale.ENGLISH));
        this.reasons = reasons;
    }

    /**
     * Everything that stands in the way.
     *
     * @return the reasons in the order of the decision, at least one; none after the exception was serialized
     */
    public List<Obstacle> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    /**
     * Says that the command is refused, and why.
     *
     * @param language the reader's language
     * @return the words of {@link Decision.Refused#explain}; the message after the exception was serialized
     */
    public String explain(Locale language) {
        return reasons().isEmpty() ? String.valueOf(getMessage()) : Gate.refusal(reasons(), language);
    }
}
