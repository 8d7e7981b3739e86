package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became of some deals in one currency between two days: the open ones of the first day, what changed, and the open
 * ones of the second. Start and changes are the end, exactly, in number, amount and weighted amount.
 *
 * @param start what was open on the first day
 * @param changes what changed, in the order of the changes; only what there is
 * @param end what is open on the second day
 * @param pulledIn the deals that are to close in an earlier month than before, with what they are worth now: no change of amount
 * @param pushedOut the deals that are to close in a later month than before, with what they are worth now; one that was pushed
 *     out twice is there twice
 * @since 0.1.0
 */
public record WaterfallFigures(
        WaterfallSum start,
        Map<WaterfallChange, WaterfallSum> changes,
        WaterfallSum end,
        WaterfallSum pulledIn,
        WaterfallSum pushedOut)
        implements Serializable {

    /** Nothing was open, and nothing changed. */
    public static final WaterfallFigures NONE =
            new WaterfallFigures(WaterfallSum.NONE, Map.of(), WaterfallSum.NONE, WaterfallSum.NONE, WaterfallSum.NONE);

    /** Keeps the order, and checks that start and changes are the end. */
    public WaterfallFigures {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(pulledIn, "pulledIn");
        Objects.requireNonNull(pushedOut, "pushedOut");
        Map<WaterfallChange, WaterfallSum> ordered = new EnumMap<>(WaterfallChange.class);
        changes.forEach((change, sum) -> {
            if (!sum.equals(WaterfallSum.NONE)) {
                ordered.put(change, sum);
            }
        });
        changes = Collections.unmodifiableMap(ordered);
        WaterfallSum expected = start;
        for (Map.Entry<WaterfallChange, WaterfallSum> change : ordered.entrySet()) {
            expected = expected.merge(change.getValue().counting(change.getKey().direction()));
        }
        if (!expected.equals(end)) {
            throw new IllegalArgumentException(
                    "end " + end + ": expected " + expected + ", which is the start with all changes");
        }
    }

    /**
     * The deals that changed in one way.
     *
     * @param change the way
     * @return their number and the sum of the changes; nothing where there is none
     */
    public WaterfallSum change(WaterfallChange change) {
        return changes.getOrDefault(change, WaterfallSum.NONE);
    }

    /**
     * The deals of both, between the same days.
     *
     * @param other the figures of other deals
     * @return new figures
     */
    public WaterfallFigures merge(WaterfallFigures other) {
        return sum(start.merge(other.start), end.merge(other.end), other);
    }

    /** The same deals from the start of these to the end of the others, which begin where these end. */
    WaterfallFigures then(WaterfallFigures other) {
        return sum(start, other.end, other);
    }

    private WaterfallFigures sum(WaterfallSum first, WaterfallSum last, WaterfallFigures other) {
        Map<WaterfallChange, WaterfallSum> all = new EnumMap<>(WaterfallChange.class);
        all.putAll(changes);
        other.changes.forEach((change, sum) -> all.merge(change, sum, WaterfallSum::merge));
        return new WaterfallFigures(first, all, last, pulledIn.merge(other.pulledIn), pushedOut.merge(other.pushedOut));
    }
}
