package io.github.funnelkit.internal.exclusion;

/** How many days months have, whichever they are: within a few days, as they are not of one length. */
final class Months {

    private static final double DAYS = 365.2425 / 12;

    /** Months from any day, and their ends from those of others, stray from the average by less than so many days. */
    private static final int STRAY = 4;

    /** Where centuries without a leap year come in, by some more. */
    private static final int STRAY_OF_MANY = 7;

    private static final int MANY = 120;

    private Months() {}

    /** The fewest days; of months before, with a minus. */
    static long least(long months) {
        return months == 0 ? 0 : (long) Math.floor(months * DAYS) - stray(months);
    }

    /** The most days; of months before, with a minus. */
    static long most(long months) {
        return months == 0 ? 0 : (long) Math.ceil(months * DAYS) + stray(months);
    }

    private static int stray(long months) {
        return Math.abs(months) <= MANY ? STRAY : STRAY_OF_MANY;
    }
}
