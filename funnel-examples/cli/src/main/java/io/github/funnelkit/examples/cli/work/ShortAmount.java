package io.github.funnelkit.examples.cli.work;

import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Money;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts in few letters, as a language shortens them: 844万, 8.44M. */
final class ShortAmount {

    private final NumberFormat format;
    private final boolean withCurrency;

    ShortAmount(Locale language, boolean withCurrency) {
        this.format = NumberFormat.getCompactNumberInstance(Words.nearest(language), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        this.withCurrency = withCurrency;
    }

    String of(Money money) {
        String number = format.format(money.amount().doubleValue()).replace('\u00A0', ' ');
        return withCurrency && !money.currency().equals(Customer.NO_CURRENCY)
                ? money.currency() + " " + number
                : number;
    }
}
