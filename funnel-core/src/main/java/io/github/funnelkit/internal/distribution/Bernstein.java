package io.github.funnelkit.internal.distribution;

/** How far a sum of independent amounts strays from its mean (S. N. Bernstein's inequality). */
final class Bernstein {

    private Bernstein() {}

    /**
     * How far at most, but for cases of a given probability.
     *
     * @param variance the variance of the sum
     * @param largest how far a single amount strays from its own mean at most
     * @param exception how likely the sum strays further than that, up or down
     * @return the distance
     */
    static double reach(double variance, double largest, double exception) {
        double log = StrictMath.log(2 / exception);
        double third = log * largest / 3;
        return third + Math.sqrt(third * third + 2 * log * variance);
    }
}
