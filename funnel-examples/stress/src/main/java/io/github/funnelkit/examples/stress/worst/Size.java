package io.github.funnelkit.examples.stress.worst;

/**
 * How large the documents are.
 *
 * @param percent 100 for as large as the limits let them be
 */
record Size(int percent) {

    /** So much of a number that is as large as can be. */
    int of(int whole) {
        return Math.max(2, whole * percent / 100);
    }
}
