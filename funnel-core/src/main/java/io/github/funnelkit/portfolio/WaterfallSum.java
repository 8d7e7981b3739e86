package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Some deals of a waterfall in one currency. What a change takes away is negative; it is exact, and never rounded.
 *
 * @param deals how many; less than 0 only where more deals were {@linkplain WaterfallChange#REGROUPED regrouped} away than to it
 * @param amount what they are worth if they are won, or by how much that changed
 * @param weighted the amounts times the win probabilities, or by how much that changed
 * @since 0.1.0
 */
public record WaterfallSum(long deals, BigDecimal amount, BigDecimal weighted) implements Serializable {

    /** Nothing. */
    public static final WaterfallSum NONE = new WaterfallSum(0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Brings the numbers into the one form that they have here. */
    public WaterfallSum {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(weighted, "weighted");
        amount = Money.plain(amount);
        weighted = Money.plain(weighted);
    }

    WaterfallSum merge(WaterfallSum other) {
        return new WaterfallSum(deals + other.deals, amount.add(other.amount), weighted.add(other.weighted));
    }

    /** The same amounts, of as many deals times a factor. */
    WaterfallSum counting(int factor) {
        return new WaterfallSum(factor * deals, amount, weighted);
    }

    WaterfallSum negate() {
        return new WaterfallSum(-deals, amount.negate(), weighted.negate());
    }
}
