package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many customers there are and what their deals are worth.
 *
 * @param customers how many customers
 * @param withoutAmount how many of them have no known amount
 * @param amounts the sum of the known amounts by currency, exactly, in the order of the codes
 * @since 0.1.0
 */
public record Tally(long customers, long withoutAmount, SortedMap<String, BigDecimal> amounts) implements Serializable {

    /** Nobody. */
    public static final Tally NONE = new Tally(0, 0, new TreeMap<>());

    /** Checks the numbers. */
    public Tally {
        if (withoutAmount < 0 || customers < withoutAmount) {
            throw new IllegalArgumentException(customers + " customers, " + withoutAmount
                    + " of them without amount: expected 0 or more, " + "and no more without amount than there are");
        }
        SortedMap<String, BigDecimal> plain = new TreeMap<>();
        amounts.forEach((currency, sum) -> plain.put(currency, Money.checkedSum(sum, currency)));
        amounts = Collections.unmodifiableSortedMap(plain);
    }

    /**
     * The sum of the amounts in one currency.
     *
     * @param currency the ISO 4217 code
     * @return the sum; 0 when there is no amount in it
     */
    public BigDecimal amount(String currency) {
        return amounts.getOrDefault(currency, BigDecimal.ZERO);
    }

    /**
     * The customers of both.
     *
     * @param other other customers
     * @return a new tally
     */
    public Tally merge(Tally other) {
        Counter sum = new Counter();
        sum.add(this);
        sum.add(other);
        return sum.tally();
    }

    /** {@code "3 customers, 1 without amount: 500 CNY + 20 EUR"}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder().append(customers).append(" customers");
        if (withoutAmount > 0) {
            words.append(", ").append(withoutAmount).append(" without amount");
        }
        String separator = ": ";
        for (Map.Entry<String, BigDecimal> amount : amounts.entrySet()) {
            words.append(separator)
                    .append(amount.getValue().toPlainString())
                    .append(' ')
                    .append(amount.getKey());
            separator = " + ";
        }
        return words.toString();
    }

    /** Counts customers one by one. */
    static final class Counter {

        private long customers;
        private long withoutAmount;
        private final Map<String, BigDecimal> amounts = new HashMap<>();

        void add(@Nullable Money amount) {
            customers++;
            if (amount == null) {
                withoutAmount++;
            } else {
                amounts.merge(amount.currency(), amount.amount(), BigDecimal::add);
            }
        }

        void add(Tally tally) {
            customers += tally.customers;
            withoutAmount += tally.withoutAmount;
            tally.amounts.forEach((currency, amount) -> amounts.merge(currency, amount, BigDecimal::add));
        }

        Tally tally() {
            return customers == 0 ? NONE : new Tally(customers, withoutAmount, new TreeMap<>(amounts));
        }
    }
}
