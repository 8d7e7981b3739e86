package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.wording.CurrencyNames;
import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        List<FactSheet> seen = List.of(facts);
        for (Numeric fact : asked(condition, isAmount)) {
            if (isSame(fact, facts)) {
                BigDecimal counted = counted(fact, amount, currency);
                seen = seen.stream()
                        .flatMap(each -> seen(condition, each, fact, counted).stream())
                        .toList();
            }
        }
        return seen;
    }

    private static List<FactSheet> seen(
            Condition condition, FactSheet facts, Numeric fact, @Nullable BigDecimal counted) {
        if (fact instanceof Sum sum) {
            FactSheet byTerms = withSum(condition, facts, sum, counted);
            boolean isUnknown = sum.addends().stream()
                    .allMatch(addend -> facts.value(addend.fact()).isUnknown());
            return isUnknown ? List.of(byTerms) : List.of(facts, byTerms);
        }
        FactSheet byTerms = with(facts, fact, counted);
        return facts.value(fact).isUnknown() ? List.of(byTerms) : List.of(facts, byTerms);
    }

    static boolean is(Fact<?> fact) {
        return fact instanceof Numeric && fact.id().equals(FACT);
    }

    /** Often one; more where a version has renamed it and calls another one as it was called, and a condition names both. */
    private static List<Numeric> asked(Condition condition, Predicate<String> isAmount) {
        return condition.checks().stream()
                .flatMap(check -> check.arguments().named().stream())
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact), fact.addends().stream().map(Fact.Addend::fact))) // which a sum asks for, too
                .filter(fact -> isAmount.test(fact.id()))
                .flatMap(fact -> fact instanceof Numeric number ? Stream.of(number) : Stream.<Numeric>empty())
                .distinct()
                .toList();
    }

    /**
     * A sum is what its first part is when the others are none. Where the condition asks for a part by itself, too, nothing is said of
     * the parts, and it is open.
     */
    private static FactSheet withSum(Condition condition, FactSheet facts, Sum sum, @Nullable BigDecimal amount) {
        boolean isReadOtherwise = condition.checks().stream()
                .flatMap(check -> check.arguments().named().stream())
                .anyMatch(fact -> !fact.equals(sum) && isPartOf(sum, fact));
        Optional<Fact<?>> whole = sum.addends().stream()
                .filter(addend -> addend.times().compareTo(BigDecimal.ONE) == 0)
                .<Fact<?>>map(Fact.Addend::fact)
                .findFirst();
        FactSheet byTerms = facts;
        for (Fact.Addend addend : sum.addends()) {
            byTerms = amount == null || isReadOtherwise || whole.isEmpty()
                    ? byTerms.with(addend.fact(), null)
                    : byTerms.withNone(addend.fact());
        }
        return amount == null || isReadOtherwise || whole.isEmpty() ? byTerms : with(byTerms, whole.get(), amount);
    }

    private static boolean isPartOf(Sum sum, Fact<?> fact) {
        return sum.addends().stream()
                .anyMatch(addend -> addend.fact().equals(fact)
                        || fact.addends().stream().anyMatch(part -> part.fact().equals(addend.fact())));
    }

    /** Where another version has something else under the id, that is no amount of this one. */
    private static boolean isSame(Fact<?> asked, FactSheet facts) {
        for (Fact<?> stated : facts.facts()) {
            if (stated.id().equals(asked.id()) && !FactLikeness.isAlike(stated, asked)) {
                return false;
            }
        }
        return true;
    }

    /** Null where the fact counts in another currency, as nobody knows at what rate. A name of several currencies is the likeliest. */
    private static @Nullable BigDecimal counted(Fact<?> fact, BigDecimal amount, String currency) {
        String unit = fact.unit();
        String code = CurrencyNames.codes(unit).stream().findFirst().orElse(unit);
        return code.isEmpty() || Spelling.key(code).equals(Spelling.key(currency)) ? amount : null;
    }

    /** Nothing is said where the amount does not fit: it is out of bounds, or a fraction of a count. */
    private static FactSheet with(FactSheet facts, Fact<?> fact, @Nullable BigDecimal amount) {
        if (!(fact instanceof Numeric number)) {
            return facts.with(fact, null);
        }
        try {
            return facts.with(number, amount);
        } catch (IllegalArgumentException misfit) {
            return facts.with(number, null);
        }
    }
}
