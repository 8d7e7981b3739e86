package io.github.funnelkit.internal.conformance;

import java.util.List;

/**
 * A history and the nearest one that conforms, with the same start and the same end.
 *
 * @param letters the steps of both, in order
 * @param cost how many are in one of them alone, or were taken although something spoke against them
 * @param shortest how many steps the shortest conforming history has
 */
public record Alignment(List<AlignedLetter> letters, int cost, int shortest) {
    /** Keeps the order. */
    public Alignment {
        letters = List.copyOf(letters);
    }
}
