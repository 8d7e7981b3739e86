package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts of money as people read them. */
final class Amounts {

    private static final Text NO_CURRENCY = say("result.no-currency");
    private static final int MOST_DECIMALS = 2;

    private Amounts() {}

    /** Digits in groups, as the language has them, rounded to hundredths. */
    static String number(BigDecimal amount, Locale language) {
        return say(
                        "result.number",
                        "number",
                        amount.scale() > MOST_DECIMALS ? amount.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : amount)
                .in(language);
    }

    /** A hundred times a part of 1, to tenths. */
    static String percent(double part, Locale language) {
        return tenths(BigDecimal.valueOf(100 * part), language);
    }

    /** A percentage to tenths. */
    static String tenths(BigDecimal percent, Locale language) {
        return String.format(Words.nearest(language), "%.1f %%", percent);
    }

    /** A percentage as it was stated. */
    static String stated(WinProbability probability, Locale language) {
        return say("result.percent", "number", probability.percent()).in(language);
    }

    /** What a currency is called. */
    static Text currency(String code) {
        return code.equals(Customer.NO_CURRENCY) ? NO_CURRENCY : Text.of(code);
    }
}
