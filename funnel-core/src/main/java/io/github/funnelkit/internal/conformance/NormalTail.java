package io.github.funnelkit.internal.conformance;

/** How likely the normal distribution is as far off as something. */
final class NormalTail {

    /** The coefficients of the Chebyshev fit of W. H. Press and others, whose relative error is below 1.2e-7. */
    private static final double[] FIT = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private NormalTail() {}

    /** The probability of at least so many standard deviations, up or down. */
    static double twoSided(double deviations) {
        double x = deviations / StrictMath.sqrt(2);
        double t = 1 / (1 + x / 2);
        double sum = 0;
        for (int i = FIT.length - 1; i >= 0; i--) {
            sum = sum * t + FIT[i];
        }
        return Math.min(1, t * StrictMath.exp(-x * x + sum));
    }
}
