package io.github.funnelkit.portfolio;

/**
 * What happened to stays at one age, in days since they began.
 *
 * @param entered how many came under observation at this age: 0 for those seen from their beginning, a later age for those
 *     that had begun before the history
 * @param won how many ended as the deal was won
 * @param lost how many ended as the deal was lost
 * @param moved how many ended as the deal moved to another stage
 * @param censored how many still lasted when they were last seen
 * @since 0.1.0
 */
public record AgeCount(long entered, long won, long lost, long moved, long censored) {

    /** Nothing. */
    public static final AgeCount NONE = new AgeCount(0, 0, 0, 0, 0);

    /** Checks the numbers. */
    public AgeCount {
        if (entered < 0 || won < 0 || lost < 0 || moved < 0 || censored < 0) {
            throw new IllegalArgumentException("counts " + entered + ", " + won + ", " + lost + ", " + moved + ", "
                    + censored + ": expected 0 or more");
        }
    }

    AgeCount plus(AgeCount other) {
        return new AgeCount(
                entered + other.entered,
                won + other.won,
                lost + other.lost,
                moved + other.moved,
                censored + other.censored);
    }

    long left() {
        return won + lost + moved + censored;
    }
}
