package io.github.funnelkit.internal.search;

/**
 * How much a search may still do. It is counted in judgements of a single check, and other work by what takes as long: never by
 * the clock, so that the same search ends at the same place everywhere.
 */
final class Effort {

    private long left;

    Effort(long most) {
        this.left = most;
    }

    void spend(long judgements) {
        left -= judgements;
    }

    boolean isSpent() {
        return left < 0;
    }
}
