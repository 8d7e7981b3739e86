package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some deals, what they are worth by the stages that their records claim, and by those that their facts justify: each
 * amount times the win probability that is stated for the stage. A stage without one, or none, counts 0.
 *
 * @param deals how many, and their amounts
 * @param claimed what they are worth by the claimed stages, by currency, exactly
 * @param justified what they are worth by the stages that the facts justify, by currency, exactly
 * @since 0.1.0
 */
public record AuditFigures(Tally deals, SortedMap<String, BigDecimal> claimed, SortedMap<String, BigDecimal> justified)
        implements Serializable {

    /** No deals. */
    public static final AuditFigures NONE = new AuditFigures(Tally.NONE, new TreeMap<>(), new TreeMap<>());

    /** Keeps the sums, each in the one form that a number has here. */
    public AuditFigures {
        Objects.requireNonNull(deals, "deals");
        claimed = sums(claimed);
        justified = sums(justified);
    }

    private static SortedMap<String, BigDecimal> sums(Map<String, BigDecimal> amounts) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach((currency, sum) -> sums.put(currency, Money.checkedSum(sum, currency)));
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * By how much the records claim more than the facts justify. It is the sum of the gaps of the deals, so that those
     * whose facts are further than their records lower it.
     *
     * @return claimed less justified by currency, exactly; negative where the facts are worth more
     */
    public SortedMap<String, BigDecimal> gap() {
        SortedMap<String, BigDecimal> gap = new TreeMap<>(claimed);
        justified.forEach((currency, sum) -> gap.merge(currency, sum.negate(), BigDecimal::add));
        gap.replaceAll((currency, sum) -> Money.plain(sum));
        return Collections.unmodifiableSortedMap(gap);
    }

    /**
     * The gap in one currency.
     *
     * @param currency the ISO 4217 code
     * @return claimed less justified; 0 when there is no amount in it
     */
    public BigDecimal gap(String currency) {
        return gap().getOrDefault(currency, BigDecimal.ZERO);
    }

    /**
     * The deals of both.
     *
     * @param other the figures of other deals
     * @return new figures
     */
    public AuditFigures merge(AuditFigures other) {
        Counter sum = new Counter();
        sum.add(this);
        sum.add(other);
        return sum.figures();
    }

    /** Adds deals one by one. */
    static final class Counter {

        private final Tally.Counter deals = new Tally.Counter();
        private final SortedMap<String, BigDecimal> claimed = new TreeMap<>();
        private final SortedMap<String, BigDecimal> justified = new TreeMap<>();

        void add(AuditedDeal deal) {
            Money amount = deal.amount();
            deals.add(amount);
            if (amount != null) {
                claimed.merge(amount.currency(), deal.worthClaimed(), BigDecimal::add);
                justified.merge(amount.currency(), deal.worthJustified(), BigDecimal::add);
            }
        }

        void add(AuditFigures figures) {
            deals.add(figures.deals);
            figures.claimed.forEach((currency, sum) -> claimed.merge(currency, sum, BigDecimal::add));
            figures.justified.forEach((currency, sum) -> justified.merge(currency, sum, BigDecimal::add));
        }

        AuditFigures figures() {
            return new AuditFigures(deals.tally(), claimed, justified);
        }
    }
}
