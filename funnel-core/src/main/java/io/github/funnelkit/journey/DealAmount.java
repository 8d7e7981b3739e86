package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.wording.CurrencyNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The amount of a deal, as conditions see it that ask for the fact of what it is worth: what the facts say, and what its terms say. */
final class DealAmount {

    /** The id of the fact. */
    static final String FACT = "amount";

    private DealAmount() {}

    /** What may be true of a deal by its facts and its terms. */
    static List<FactSheet> seen(
            Condition condition,
            FactSheet facts,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            Predicate<String> isAmount) {
        if (amount == null || currency == null) {
            return List.of(facts);
        }
        Optional<Quantity> asked = asked(condition, isAmount).filter(fact -> isSame(fact, facts));
        if (asked.isEmpty()) {
            return List.of(facts);
        }
        Quantity fact = asked.get();
        FactSheet byTerms = with(facts, fact, counted(fact, amount, currency));
        return facts.value(fact).isUnknown() ? List.of(byTerms) : List.of(facts, byTerms);
    }

    static boolean is(Fact<?> fact) {
        return fact instanceof Quantity && fact.id().equals(FACT);
    }

    private static Optional<Quantity> asked(Condition condition, Predicate<String> isAmount) {
        for (Fact<?> fact : condition.facts()) {
            if (fact instanceof Quantity quantity && isAmount.test(quantity.id())) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    /** Where another version has something else under the id, that is no amount of this one. */
    private static boolean isSame(Quantity asked, FactSheet facts) {
        for (Fact<?> stated : facts.facts()) {
            if (stated.id().equals(asked.id()) && !FactLikeness.isAlike(stated, asked)) {
                return false;
            }
        }
        return true;
    }

    /** Null where the fact counts in another currency, as nobody knows at what rate. */
    private static @Nullable BigDecimal counted(Quantity fact, BigDecimal amount, String currency) {
        String unit = fact.unit();
        boolean isItsCurrency = unit.isEmpty()
                || unit.equals(currency)
                || CurrencyNames.codes(unit).equals(List.of(currency));
        return isItsCurrency ? amount : null;
    }

    private static FactSheet with(FactSheet facts, Quantity fact, @Nullable BigDecimal amount) {
        try {
            return facts.with(fact, amount);
        } catch (IllegalArgumentException outOfBounds) {
            return facts.with(fact, null);
        }
    }
}
