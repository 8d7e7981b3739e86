package io.github.funnelkit.internal.predicate;

/** A flag is true. */
public record Truth() implements ValuePredicate {

    @Override
    public boolean test(Object normalized) {
        return Boolean.TRUE.equals(normalized);
    }
}
