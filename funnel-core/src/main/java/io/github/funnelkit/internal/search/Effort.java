package io.github.funnelkit.internal.search;

/**
 * How much a search may still do. It is counted in judgements of a single check, and other work by what takes as long: never by
 * the clock, so that the same search ends at the same place everywhere.
 */
public final class Effort {

    private long left;

    /**
     * Has done nothing yet.
     *
     * @param most how much it may do
     */
    public Effort(long most) {
        this.left = most;
    }

    /**
     * A part of it, which is spent until what is left of it is {@linkplain #takeBack taken back}.
     *
     * @param most how much the part may do at most
     * @return the part
     */
    public Effort part(long most) {
        long given = Math.min(most, left);
        spend(given);
        return new Effort(given);
    }

    /**
     * Gives back what a part has left.
     *
     * @param part a part of this
     */
    public void takeBack(Effort part) {
        left += Math.max(0, part.left);
    }

    /**
     * Does something.
     *
     * @param judgements how much
     */
    public void spend(long judgements) {
        left -= judgements;
    }

    /** {@return whether it may do nothing more} */
    public boolean isSpent() {
        return left < 0;
    }
}
