package io.github.funnelkit.internal.predicate;

import java.util.List;

/**
 * Whether a sum lies in a range can be told by whole numbers, where all that is known of its parts are such.
 *
 * @param parts the parts, in the order of their facts
 * @param least the least number of the range, not beyond what a sum can come to
 * @param most the greatest one likewise
 */
public record SumRange(List<SumPart> parts, long least, long most) {

    /** More parts than this may come to more than a long. */
    public static final int MOST_PARTS = 16;

    /** Copies the parts. */
    public SumRange {
        parts = List.copyOf(parts);
    }
}
