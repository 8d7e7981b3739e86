package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Approvals by amount, against the rule said plainly: needed unless neither the facts nor the terms of the deal may ask for it. */
class AmountOracleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Flag URGENT = Flag.of("urgent", Text.of("Urgent"));
    private static final Quantity DISCOUNT = Quantity.of("discount", "CNY", Text.of("Discount"));
    private static final List<Integer> NUMBERS = List.of(0, 1, 5, 9, 10, 11, 100);

    /** A condition, and what comes of it by the amount; null for what is unknown. */
    private record Said(Condition condition, Function<@Nullable Integer, @Nullable Boolean> byAmount) {}

    private final Random random = new Random(0);

    private static @Nullable Boolean not(@Nullable Boolean one) {
        return one == null ? null : !one;
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        boolean isMet = Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        boolean isOpen = one == null || other == null;
        return isMet ? Boolean.TRUE : (isOpen ? null : Boolean.FALSE);
    }

    private Said said(Numeric amount, @Nullable Integer discount, @Nullable Boolean urgent, int depth) {
        int bound = 1 + any(NUMBERS); // that no number is below 0 decides nothing
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0, 1 -> new Said(amount.atLeast(bound), it -> it == null ? null : it >= bound);
            case 2 -> new Said(amount.moreThan(bound), it -> it == null ? null : it > bound);
            case 3 -> new Said(amount.atMost(bound), it -> it == null ? null : it <= bound);
            case 4 -> new Said(URGENT.isTrue(), it -> urgent);
            case 5 -> new Said(DISCOUNT.atLeast(bound), it -> discount == null ? null : (Boolean) (discount >= bound));
            case 6 -> {
                Said inner = said(amount, discount, urgent, depth - 1);
                yield new Said(
                        Condition.not(inner.condition()),
                        it -> not(inner.byAmount().apply(it)));
            }
            case 7 -> {
                Said one = said(amount, discount, urgent, depth - 1);
                Said other = said(amount, discount, urgent, depth - 1);
                yield new Said(
                        one.condition().or(other.condition()),
                        it -> or(one.byAmount().apply(it), other.byAmount().apply(it)));
            }
            default -> {
                Said one = said(amount, discount, urgent, depth - 1);
                Said other = said(amount, discount, urgent, depth - 1);
                yield new Said(
                        one.condition().and(other.condition()),
                        it -> not(or(
                                not(one.byAmount().apply(it)),
                                not(other.byAmount().apply(it)))));
            }
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Numeric amount(String unit) {
        return switch (random.nextInt(4)) {
            case 0 -> Quantity.of("amount", unit, Text.of("Amount"));
            case 1 -> Count.of("amount", unit, Text.of("Amount"));
            case 2 ->
                Sum.of(
                        "amount",
                        Text.of("Amount"),
                        Quantity.of("hardware", unit, Text.of("Hardware")),
                        Quantity.of("service", unit, Text.of("Service")));
            default ->
                Sum.of(
                        "amount",
                        Text.of("Amount"),
                        Count.of("hardware", unit, Text.of("Hardware")),
                        Count.of("service", unit, Text.of("Service")));
        };
    }

    /** Each number that the amount is, or is added up of, is unknown, none or known. */
    private FactSheet known(Numeric amount) {
        List<? extends Fact<?>> parts = amount.addends().isEmpty()
                ? List.of(amount)
                : amount.addends().stream().map(Fact.Addend::fact).toList();
        FactSheet known = FactSheet.empty();
        boolean isUnknown = random.nextInt(3) == 0;
        for (Fact<?> part : parts) {
            int kind = random.nextInt(6);
            if (!isUnknown && kind > 0) {
                Numeric number = (Numeric) part;
                known = kind == 1 ? known.withNone(part) : known.with(number, BigDecimal.valueOf(any(NUMBERS)));
            }
        }
        return known;
    }

    @Property
    void itIsNeededUnlessNeitherMayAskForIt(@ForAll long seed) {
        random.setSeed(seed);
        String unit = any(List.of("", "CNY", "元", "RMB", "￥"));
        Numeric amount = amount(unit);
        Integer discount = random.nextBoolean() ? any(NUMBERS) : null;
        Boolean urgent = random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean();
        Said said = said(amount, discount, urgent, 2);
        FactSheet amounts = known(amount);
        FactSheet facts = amounts;
        facts = discount == null ? facts : facts.with(DISCOUNT, BigDecimal.valueOf(discount));
        facts = urgent == null ? facts : facts.with(URGENT, urgent);
        Integer worth = random.nextInt(4) == 0 ? null : any(NUMBERS);
        String currency = any(List.of("CNY", "CNY", "USD"));
        DealTerms terms = worth == null ? DealTerms.UNKNOWN : DealTerms.of(BigDecimal.valueOf(worth), currency);

        boolean isOfItsCurrency = unit.isEmpty() || currency.equals("CNY");
        Boolean byTerms = said.byAmount().apply(isOfItsCurrency ? worth : null);
        boolean byFacts = said.condition().outcome(facts, DAY) != Outcome.NOT_MET;
        boolean isSaidByFacts = amounts.facts().iterator().hasNext();
        boolean expected = worth == null ? byFacts : (isSaidByFacts && byFacts) || !Boolean.FALSE.equals(byTerms);

        ApprovalRule rule = ApprovalRule.by("boss").when(said.condition());
        assertThat(terms.seenBy(said.condition(), facts).stream().anyMatch(seen -> rule.isNeeded(seen, DAY)))
                .as("%s where %s, %s", said.condition(), facts, terms)
                .isEqualTo(expected);
        Statistics.collect(isSaidByFacts ? "facts" : "none", worth == null ? "none" : "terms", expected);
    }
}
