package io.github.funnelkit.internal.search;

/**
 * Values for facts of a check, by number. Entries are added to a set rather than put in its place, where that will do.
 */
final class Candidate {

    private final int[] facts;

    /** The values, of sets with the entries that are there. */
    private final int[] united;

    /** The values alone. */
    private final int[] replaced;

    Candidate(int[] facts, int[] united, int[] replaced) {
        this.facts = facts;
        this.united = united;
        this.replaced = replaced;
    }

    int[] facts() {
        return facts;
    }

    int[] united() {
        return united;
    }

    int[] replaced() {
        return replaced;
    }
}
