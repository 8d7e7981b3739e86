package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a sum lies by what is known of its parts.
 *
 * @param least the least that it can be; null when there is no end
 * @param most the most that it can be; null when there is no end
 */
record Interval(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    static Interval of(Fact<?> sum, Facts facts) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Fact.Addend addend : sum.addends()) {
            Interval part = part(addend.fact(), facts).times(addend.times());
            least = plus(least, part.least);
            most = plus(most, part.most);
        }
        return new Interval(least, most);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /** None counts 0. */
    private static Interval part(Fact<Number> fact, Facts facts) {
        FactValue<Number> value = facts.value(fact);
        if (value instanceof FactValue.Known<Number> known) {
            BigDecimal number = decimal(known.value());
            return new Interval(number, number);
        }
        if (value.isNone()) {
            return new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return unknown(fact);
    }

    /** What is not known lies within its bounds, or is none. */
    static Interval unknown(Fact<?> fact) {
        Bounds bounds = fact.bounds();
        BigDecimal least = bounds.least() == null && fact.type().isWhole() ? BigDecimal.ZERO : bounds.least();
        return new Interval(
                least == null ? null : least.min(BigDecimal.ZERO),
                bounds.most() == null ? null : bounds.most().max(BigDecimal.ZERO));
    }

    static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.longValue());
    }

    Interval times(BigDecimal times) {
        BigDecimal first = least == null ? null : least.multiply(times);
        BigDecimal last = most == null ? null : most.multiply(times);
        return times.signum() > 0 ? new Interval(first, last) : new Interval(last, first);
    }

    /** Whether all of it lies in a range, none of it, or it cannot be said. */
    Outcome in(Range range) {
        if (isAbove(range.least(), range.closed()) && isBelow(range.most(), range.closed())) {
            return Outcome.MET;
        }
        boolean under =
                range.least() != null && most != null && !reaches(most.compareTo(range.least()), range.closed());
        boolean over =
                range.most() != null && least != null && !reaches(range.most().compareTo(least), range.closed());
        return under || over ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    private boolean isAbove(@Nullable BigDecimal end, boolean closed) {
        return end == null || (least != null && reaches(least.compareTo(end), closed));
    }

    private boolean isBelow(@Nullable BigDecimal end, boolean closed) {
        return end == null || (most != null && reaches(end.compareTo(most), closed));
    }

    private static boolean reaches(int compared, boolean closed) {
        return compared > 0 || (compared == 0 && closed);
    }

    /** The one number that it can be; null when there are several. */
    @Nullable
    BigDecimal number() {
        return least != null && most != null && least.compareTo(most) == 0 ? least : null;
    }
}
