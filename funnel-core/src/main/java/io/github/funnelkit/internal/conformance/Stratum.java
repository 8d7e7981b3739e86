package io.github.funnelkit.internal.conformance;

/**
 * Two groups of one stratum.
 *
 * @param wins how many of the first group won
 * @param size how many the first group has
 * @param otherWins how many of the other group won
 * @param otherSize how many the other group has
 */
public record Stratum(long wins, long size, long otherWins, long otherSize) {

    /** {@return whether there is somebody in both groups, so that it says something} */
    public boolean isInformative() {
        return size > 0 && otherSize > 0;
    }
}
