package io.github.funnelkit.condition;

import java.math.BigDecimal;

/**
 * A fact whose value is a number. Values may be given as any {@link Number}; decimals are compared by value.
 *
 * @since 0.1.0
 */
public sealed interface Numeric extends TypedFact<Number> permits Count, Quantity, Sum {

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

    /**
     * The number is at least another fact's, or a part of it.
     *
     * @param other the other number
     * @return the condition
     */
    default Check atLeast(FactShare other) {
        return FactComparison.AT_LEAST.check(this, other);
    }

    /**
     * The number is more than another fact's, or a part of it.
     *
     * @param other the other number
     * @return the condition
     */
    default Check moreThan(FactShare other) {
        return FactComparison.MORE_THAN.check(this, other);
    }

    /**
     * The number is at most another fact's, or a part of it.
     *
     * @param other the other number
     * @return the condition
     */
    default Check atMost(FactShare other) {
        return FactComparison.AT_MOST.check(this, other);
    }

    /**
     * The number is less than another fact's, or a part of it.
     *
     * @param other the other number
     * @return the condition
     */
    default Check lessThan(FactShare other) {
        return FactComparison.LESS_THAN.check(this, other);
    }

    /**
     * The number is equal to another fact's, or a part of it.
     *
     * @param other the other number
     * @return the condition
     */
    default Check equalTo(FactShare other) {
        return FactComparison.EQUAL_TO.check(this, other);
    }

    /**
     * A part of this number, to compare another one with.
     *
     * @param percent how much of it, in percent
     * @return the part
     */
    default FactShare percent(long percent) {
        return new FactShare(this, BigDecimal.valueOf(percent));
    }
}
