package io.github.funnelkit.portfolio;

import java.util.Objects;

/**
 * How likely an open deal is won by a day.
 *
 * @param deal the id of the deal
 * @param saleType the id of the sale type
 * @param stage the id of the stage at which it stands; an empty text before the first stage
 * @param age for how many days it has stood there
 * @param probability the probability of winning by the day, 0 to 1, as it still stands there at this age
 * @since 0.1.0
 */
public record DealChance(String deal, String saleType, String stage, int age, double probability) {

    /** Checks the numbers. */
    public DealChance {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        if (age < 0 || !(0 <= probability && probability <= 1)) {
            throw new IllegalArgumentException("deal '" + deal + "': age " + age + " and probability " + probability
                    + ": expected 0 or more days, and 0 to 1");
        }
    }
}
