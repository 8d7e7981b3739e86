package io.github.funnelkit.internal.interview;

/**
 * What asking costs until something is decided, and what is asked first.
 *
 * @param first the number of the fact that is asked first; less than 0 when nothing is to be asked
 * @param cost what asking is expected to cost
 * @param questions how many questions are expected
 * @param met how likely it is met then
 * @param isLeast whether no way to ask costs less; otherwise it costs no more than this
 */
record Plan(int first, double cost, double questions, double met, boolean isLeast) {

    static final Plan MET = new Plan(-1, 0, 0, 1, true);
    static final Plan NOT_MET = new Plan(-1, 0, 0, 0, true);

    Plan negate() {
        return new Plan(first, cost, questions, 1 - met, isLeast);
    }
}
