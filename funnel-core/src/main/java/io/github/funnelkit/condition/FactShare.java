package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * What a number is compared with when it is not a fixed one: another fact's number, or a part of it.
 *
 * @param fact the other fact
 * @param percent how much of it, in percent; 100 for all of it
 * @since 0.1.0
 */
public record FactShare(Fact<Number> fact, BigDecimal percent) {

    /** All of it. */
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Checks that both are there. */
    public FactShare {
        Objects.requireNonNull(fact, "fact");
        percent = percent.stripTrailingZeros();
        percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /**
     * Another fact's number.
     *
     * @param fact the other fact
     * @return all of it
     */
    public static FactShare of(Fact<Number> fact) {
        return new FactShare(fact, ALL);
    }

    /**
     * Whether it is the number as it is.
     *
     * @return whether it is 100 percent
     */
    public boolean isAll() {
        return percent.compareTo(ALL) == 0;
    }

    /** So much of a number. */
    BigDecimal of(BigDecimal number) {
        return number.multiply(percent).movePointLeft(2);
    }

    String words(Locale language) {
        return isAll()
                ? fact.label().in(language)
                : ConditionWords.SHARE.in(language, CommonWords.PERCENT.in(language, percent), fact.label());
    }

    @Override
    public String toString() {
        return isAll() ? fact.id() : percent.toPlainString() + " % of " + fact.id();
    }
}
