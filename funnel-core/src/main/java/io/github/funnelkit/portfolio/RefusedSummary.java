package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyStatus;
import java.util.Collection;
import java.util.Locale;

/**
 * How many deals another version would have refused a stage, and what came of them.
 *
 * @param deals how many there are
 * @param won how many of the refused ones were won all the same
 * @param lost how many were lost
 * @param ended how many ended otherwise
 * @param open how many are open
 * @since 0.1.0
 */
public record RefusedSummary(long deals, long won, long lost, long ended, long open) {

    /** Checks that no more are refused than there are. */
    public RefusedSummary {
        if (won < 0 || lost < 0 || ended < 0 || open < 0 || won + lost + ended + open > deals) {
            throw new IllegalArgumentException(won + " won, " + lost + " lost, " + ended + " ended, " + open
                    + " open: expected " + deals + " at most, and none below 0");
        }
    }

    /**
     * Counts deals.
     *
     * @param deals how many there are
     * @param refused those that would have been refused a stage
     * @return the counts
     */
    public static RefusedSummary of(long deals, Collection<RefusedDeal> refused) {
        return new RefusedSummary(
                deals,
                count(refused, JourneyStatus.WON),
                count(refused, JourneyStatus.LOST),
                count(refused, JourneyStatus.ENDED),
                count(refused, JourneyStatus.OPEN));
    }

    private static long count(Collection<RefusedDeal> refused, JourneyStatus status) {
        return refused.stream().filter(deal -> deal.status() == status).count();
    }

    /**
     * How many would have been refused a stage.
     *
     * @return all of them
     */
    public long refused() {
        return won + lost + ended + open;
    }

    /**
     * The deals of both.
     *
     * @param other other deals
     * @return a new summary
     */
    public RefusedSummary merge(RefusedSummary other) {
        return new RefusedSummary(
                deals + other.deals, won + other.won, lost + other.lost, ended + other.ended, open + other.open);
    }

    /**
     * Says how many, and what came of them.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return ConformanceWords.REFUSED.in(language, refused(), deals, won, lost, ended, open);
    }
}
