package io.github.funnelkit.examples.benchmarks.report;

/**
 * One figure.
 *
 * @param label what was measured
 * @param value the figure
 * @param error half of the interval that holds the true figure with 99.9 % confidence; NaN when that is not known
 * @param bytes how many bytes were allocated per operation; NaN when that is not known
 */
public record Row(String label, double value, double error, double bytes) {}
