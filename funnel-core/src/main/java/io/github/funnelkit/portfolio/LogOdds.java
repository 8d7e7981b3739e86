package io.github.funnelkit.portfolio;

/** Probabilities as logarithms of odds, to the same bit on every machine. */
final class LogOdds {

    /** Nothing that was learned is as sure as this. */
    private static final double LEAST = 1e-9;

    private LogOdds() {}

    static double of(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    static double probability(double odds) {
        double probability = 1 / (1 + StrictMath.exp(-odds));
        return Math.min(1 - LEAST, Math.max(LEAST, probability));
    }
}
