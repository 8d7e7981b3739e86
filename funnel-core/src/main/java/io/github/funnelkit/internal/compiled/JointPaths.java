package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.predicate.ComparedDays;
import io.github.funnelkit.internal.predicate.ComparedNumbers;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.predicate.SumRange;
import org.jspecify.annotations.Nullable;

/**
 * The paths from several values to the bit of what is asked of them together, for what is written. What is not as usual is
 * left to a slow path; 0 is unknown.
 */
final class JointPaths {

    private JointPaths() {}

    /** Two numbers that are compared. */
    static long numbers(
            @Nullable Object one,
            @Nullable Object other,
            long met,
            ComparedNumbers compared,
            CompiledPath<?, ?> path,
            DayPlan plan,
            int question) {
        if (one == null || other == null) {
            return 0;
        }
        long bits = FastPaths.numbers(one, other, met, compared);
        return bits == 0 ? path.jointly(new Object[] {one, other}, plan, question) : bits;
    }

    /** Two dates that are compared. */
    static long days(
            @Nullable Object one,
            @Nullable Object other,
            long met,
            ComparedDays compared,
            CompiledPath<?, ?> path,
            DayPlan plan,
            int question) {
        if (one == null || other == null) {
            return 0;
        }
        long bits = FastPaths.days(one, other, met, compared);
        return bits == 0 ? path.jointly(new Object[] {one, other}, plan, question) : bits;
    }

    /** Whether a value is known but no whole number, as a number. */
    static int odd(@Nullable Object value, long whole) {
        return value != null && whole == FastPaths.NOT_WHOLE ? 1 : 0;
    }

    /** A sum that lies between two numbers, unless a part of it is odd. */
    static long sum(
            long least,
            long most,
            int odd,
            long met,
            SumRange range,
            @Nullable Object[] values,
            CompiledPath<?, ?> path,
            DayPlan plan,
            int question) {
        return odd == 0 ? FastPaths.sum(least, most, met, range) : path.jointly(values, plan, question);
    }

    /** Any other question to several values. */
    static long joint(@Nullable Object[] values, CompiledPath<?, ?> path, DayPlan plan, int question) {
        return path.jointly(values, plan, question);
    }
}
