package io.github.funnelkit.examples.quickstart.portfolio;

import static io.github.funnelkit.examples.quickstart.words.Words.say;

import io.github.funnelkit.examples.quickstart.customers.Customer;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money as people read them. */
final class Amounts {

    private static final Text NO_CURRENCY = say("result.no-currency");
    private static final int MOST_DECIMALS = 2;

    private Amounts() {}

    /** Digits in groups, rounded to hundredths. */
    static String number(BigDecimal amount) {
        return FactText.number(
                amount.scale() > MOST_DECIMALS ? amount.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : amount);
    }

    /** What a currency is called. */
    static Text currency(String code) {
        return code.equals(Customer.NO_CURRENCY) ? NO_CURRENCY : Text.of(code);
    }
}
