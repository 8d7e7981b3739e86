package io.github.funnelkit.portfolio;

/**
 * The deals of which about the same was predicted, and how many of them were won.
 *
 * @param tenth in which tenth the predictions lie: 0 for those below 10 %, 9 for those of 90 % and more
 * @param predicted the average of the predictions, 0 to 1
 * @param deals how many deals, 1 or more
 * @param wins how many of them were won
 * @since 0.1.0
 */
public record CurveBin(int tenth, double predicted, long deals, long wins) {

    /** Checks the numbers. */
    public CurveBin {
        if (tenth < 0 || tenth > 9 || !(0 <= predicted && predicted <= 1)) {
            throw new IllegalArgumentException(
                    "tenth " + tenth + " with prediction " + predicted + ": expected 0 to 9, and 0 to 1");
        }
        if (deals < 1 || wins < 0 || wins > deals) {
            throw new IllegalArgumentException(wins + " wins of " + deals + " deals: expected 0 to at least 1");
        }
    }

    /**
     * Which part of them was won.
     *
     * @return the rate, 0 to 1
     */
    public double rate() {
        return (double) wins / deals;
    }

    /**
     * Between which bounds the true rate lies, with 95 % confidence.
     *
     * @return the interval by Wilson's score
     */
    public Interval interval() {
        return Interval.wilson(wins, deals);
    }
}
