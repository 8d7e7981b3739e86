package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;

/**
 * A fact whose value is a number. Values may be given as any {@link Number}; decimals are compared by value.
 *
 * @since 0.1.0
 */
public sealed interface Numeric extends TypedFact<Number> permits Count, Quantity {

    /**
     * This fact with a name for its unit, such as {@code patients} and {@code Patienten}. The unit itself stays as it is.
     *
     * @param name what the unit is called
     * @return a new key
     * @throws IllegalArgumentException if it has no unit
     */
    Numeric withUnitLabel(Text name);

    /**
     * This fact with ends between which its values lie; a value outside is a bad one.
     *
     * @param ends the ends
     * @return a new key
     */
    Numeric withBounds(Bounds ends);

    /**
     * The number lies in a range, both ends included.
     *
     * @param least the least number
     * @param most the greatest number, not below the least
     * @return the condition
     */
    default Check between(long least, long most) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /**
     * The number lies in a range, both ends included.
     *
     * @param least the least number
     * @param most the greatest number, not below the least
     * @return the condition
     */
    default Check between(BigDecimal least, BigDecimal most) {
        return Between.KIND.check(this, least, most);
    }

    /**
     * The number is at least the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check atLeast(long bound) {
        return atLeast(BigDecimal.valueOf(bound));
    }

    /**
     * The number is at least the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check atLeast(BigDecimal bound) {
        return Comparison.AT_LEAST.check(this, bound);
    }

    /**
     * The number is more than the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check moreThan(long bound) {
        return moreThan(BigDecimal.valueOf(bound));
    }

    /**
     * The number is more than the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check moreThan(BigDecimal bound) {
        return Comparison.MORE_THAN.check(this, bound);
    }

    /**
     * The number is at most the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check atMost(long bound) {
        return atMost(BigDecimal.valueOf(bound));
    }

    /**
     * The number is at most the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check atMost(BigDecimal bound) {
        return Comparison.AT_MOST.check(this, bound);
    }

    /**
     * The number is less than the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check lessThan(long bound) {
        return lessThan(BigDecimal.valueOf(bound));
    }

    /**
     * The number is less than the bound.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check lessThan(BigDecimal bound) {
        return Comparison.LESS_THAN.check(this, bound);
    }

    /**
     * The number equals the bound; 1.0 equals 1.00.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check equalTo(long bound) {
        return equalTo(BigDecimal.valueOf(bound));
    }

    /**
     * The number equals the bound; 1.0 equals 1.00.
     *
     * @param bound the bound
     * @return the condition
     */
    default Check equalTo(BigDecimal bound) {
        return Comparison.EQUAL_TO.check(this, bound);
    }
}
