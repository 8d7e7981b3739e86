package io.github.funnelkit.internal.distribution;

/**
 * The roots of unity of a power of two, the same to the bit on every machine, and the transform of Fourier by them.
 *
 * <p>This class is immutable and thread-safe.
 */
final class UnitRoots {

    private final int size;

    /** Cosine and sine by turns, so that both are near each other in memory. */
    private final double[] parts;

    /**
     * Works them out.
     *
     * @param size how many: a power of two, at least 4
     */
    UnitRoots(int size) {
        this.size = size;
        this.parts = new double[2 * size];
        int quarter = size / 4;
        for (int j = 0; j <= quarter; j++) {
            double sine = StrictMath.sin(2 * Math.PI * j / size);
            put(quarter - j, 0, sine);
            put(quarter + j, 0, -sine);
            put(3 * quarter - j, 0, -sine);
            put(3 * quarter + j, 0, sine);
            put(j, 1, sine);
            put(2 * quarter - j, 1, sine);
            put(2 * quarter + j, 1, -sine);
            put(size - j, 1, -sine);
        }
    }

    private void put(int j, int part, double value) {
        parts[2 * (j & (size - 1)) + part] = value + 0.0;
    }

    int size() {
        return size;
    }

    /** Of any whole number, also one that has run over. */
    double cosine(int j) {
        return parts[2 * (j & (size - 1))];
    }

    double sine(int j) {
        return parts[2 * (j & (size - 1)) + 1];
    }

    /**
     * The real parts of the sums of {@code c(j) e^(-2πi jk/size)} over all j, for each k.
     *
     * @param re the real parts of c, overwritten by the result
     * @param im their imaginary parts, overwritten
     */
    void transform(double[] re, double[] im) {
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int j = 0; j < size; j++) {
            int other = Integer.reverse(j) >>> shift;
            if (other > j) {
                swap(re, j, other);
                swap(im, j, other);
            }
        }
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                for (int j = 0; j < half; j++) {
                    int low = start + j;
                    int high = low + half;
                    double cosine = cosine(j * stride);
                    double sine = -sine(j * stride);
                    double real = re[high] * cosine - im[high] * sine;
                    double imaginary = re[high] * sine + im[high] * cosine;
                    re[high] = re[low] - real;
                    im[high] = im[low] - imaginary;
                    re[low] += real;
                    im[low] += imaginary;
                }
            }
        }
    }

    private static void swap(double[] values, int one, int other) {
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
