package io.github.funnelkit.measure;

/** A test that comes down to one measure of its one fact. */
public interface Measured {

    /**
     * What the value of the fact is held against.
     *
     * @return the measure
     */
    Measure measure();
}
