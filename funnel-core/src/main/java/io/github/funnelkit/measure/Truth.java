package io.github.funnelkit.measure;

/** A flag is true. */
public record Truth() implements Measure {

    @Override
    public boolean fits(Object kept) {
        return Boolean.TRUE.equals(kept);
    }
}
