package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.WinProbability;
import java.math.BigDecimal;
import java.util.Optional;

/** To whom a deal belongs and what it is worth, between two of its changes. */
record DealWorth(String saleType, String owner, Optional<Money> amount, WinProbability probability) {

    DealWorth(DealSnapshot deal) {
        this(deal.saleType(), deal.owner(), deal.amount(), deal.probability().orElse(WinProbability.ZERO));
    }

    String currency() {
        return amount.map(Money::currency).orElse("");
    }

    DealWorth of(String otherSaleType, String otherOwner) {
        return new DealWorth(otherSaleType, otherOwner, amount, probability);
    }

    DealWorth with(WinProbability other) {
        return new DealWorth(saleType, owner, amount, other);
    }

    DealWorth with(Optional<Money> other) {
        return new DealWorth(saleType, owner, other, probability);
    }

    /** The deal where it stands. */
    WaterfallSum sum() {
        return new WaterfallSum(1, number(), weighted());
    }

    /** What one deal changes, where it is worth this now and was worth something else before, in the same currency or none. */
    WaterfallSum since(DealWorth before) {
        return new WaterfallSum(
                1, number().subtract(before.number()), weighted().subtract(before.weighted()));
    }

    private BigDecimal number() {
        return amount.map(Money::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal weighted() {
        return probability.applyTo(number());
    }
}
