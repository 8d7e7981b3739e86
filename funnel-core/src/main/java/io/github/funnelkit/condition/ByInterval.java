package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DecidedBySum;
import io.github.funnelkit.internal.predicate.SumPart;
import io.github.funnelkit.internal.predicate.SumRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The test of a sum: it can be decided before all of its parts are known. */
record ByInterval(Fact<?> sum, Range range) implements ConditionKind.Test, DecidedBySum {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    @Override
    public Outcome outcome(Facts facts) {
        return Interval.of(sum, facts).in(range);
    }

    @Override
    public @Nullable SumRange wholes() {
        BigDecimal first = end(range.least(), RoundingMode.CEILING, RoundingMode.FLOOR, BigDecimal.ONE);
        BigDecimal last = end(range.most(), RoundingMode.FLOOR, RoundingMode.CEILING, BigDecimal.ONE.negate());
        boolean fit = isWhole(first) && isWhole(last) && sum.addends().size() <= SumRange.MOST_PARTS;
        List<SumPart> parts = new ArrayList<>();
        for (Fact.Addend addend : sum.addends()) {
            Interval unknown = Interval.unknown(addend.fact());
            Interval counted = unknown.times(addend.times());
            fit &= addend.fact().addends().isEmpty();
            fit &= isWhole(unknown.least()) && isWhole(unknown.most());
            fit &= addend.times().scale() <= 0
                    && addend.times().abs().compareTo(BigDecimal.valueOf(SumPart.MOST_TIMES)) <= 0;
            if (fit) {
                parts.add(new SumPart(
                        addend.times().intValueExact(),
                        number(counted.least(), -SumPart.NO_END),
                        number(counted.most(), SumPart.NO_END)));
            }
        }
        return fit ? new SumRange(parts, number(first, Long.MIN_VALUE), number(last, Long.MAX_VALUE)) : null;
    }

    /** The nearest whole number inside the range; null when it has no end. */
    private @Nullable BigDecimal end(
            @Nullable BigDecimal end, RoundingMode inside, RoundingMode outside, BigDecimal next) {
        if (end == null) {
            return null;
        }
        return range.closed()
                ? end.setScale(0, inside)
                : end.setScale(0, outside).add(next);
    }

    private static boolean isWhole(@Nullable BigDecimal number) {
        return number == null
                || (number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST) <= 0);
    }

    private static long number(@Nullable BigDecimal number, long otherwise) {
        return number == null ? otherwise : number.longValueExact();
    }
}
