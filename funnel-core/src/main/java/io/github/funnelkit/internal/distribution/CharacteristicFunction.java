package io.github.funnelkit.internal.distribution;

/**
 * How likely a sum of whole amounts is each number, where numbers that differ by the size of the roots count as one. The
 * characteristic function of the sum, which is the product of those of the amounts, is taken at all roots, and turned back.
 */
final class CharacteristicFunction {

    /** A product less than this, squared, is nothing: all of them together change no probability by 1e-16. */
    private static final double NOTHING = 1e-40;

    private static final int LOOK_EACH = 16;

    private final UnitRoots roots;
    private final int[] amounts;
    private final double[] chances;

    CharacteristicFunction(Chances chances, UnitRoots roots) {
        this.roots = roots;
        this.chances = new double[chances.number()];
        this.amounts = new int[chances.number()];
        for (int i = 0; i < amounts.length; i++) {
            this.chances[i] = chances.chance(i);
            amounts[i] = (int) (chances.amount(i) & (roots.size() - 1));
        }
    }

    /** By number, those that count as one by the first of them. */
    double[] probabilities() {
        int size = roots.size();
        double[] re = new double[size];
        double[] im = new double[size];
        double[] value = new double[2];
        for (int j = 0; j <= size / 2; j++) {
            at(j, value);
            int mirrored = (size - j) & (size - 1);
            re[j] = value[0];
            im[j] = value[1];
            re[mirrored] = value[0];
            im[mirrored] = -value[1];
        }
        roots.transform(re, im);
        for (int number = 0; number < size; number++) {
            re[number] = Math.max(0, re[number] / size);
        }
        return re;
    }

    /** The amounts that are least certain come first, so that a product which becomes nothing does so soon. */
    private void at(int root, double[] value) {
        double re = 1;
        double im = 0;
        for (int i = 0; i < amounts.length; i++) {
            double chance = chances[i];
            int turn = amounts[i] * root;
            double cosine = 1 - chance + chance * roots.cosine(turn);
            double sine = chance * roots.sine(turn);
            double real = re * cosine - im * sine;
            im = re * sine + im * cosine;
            re = real;
            if (i % LOOK_EACH == 0 && re * re + im * im < NOTHING) {
                re = 0;
                im = 0;
                break;
            }
        }
        value[0] = re;
        value[1] = im;
    }
}
