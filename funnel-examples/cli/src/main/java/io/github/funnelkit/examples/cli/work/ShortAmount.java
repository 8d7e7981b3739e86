package io.github.funnelkit.examples.cli.work;

import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Money;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts in few letters, as a language shortens them and the report writes them: ¥844 万, CNY 8.44M. */
final class ShortAmount {

    private static final Pattern POWER = Pattern.compile("(?<=[0-9])(?=[万亿萬億])");
    private static final Pattern THOUSANDS = Pattern.compile("^([0-9])([0-9]{3})(?![0-9])");

    private final NumberFormat format;
    private final boolean withCurrency;
    private final boolean isChinese;

    ShortAmount(Locale language, boolean withCurrency) {
        Locale nearest = Words.nearest(language);
        this.format = NumberFormat.getCompactNumberInstance(nearest, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        this.withCurrency = withCurrency;
        this.isChinese = nearest.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    String of(Money money) {
        String number = format.format(money.amount().doubleValue()).replace('\u00A0', ' ');
        String written = isChinese
                ? THOUSANDS.matcher(POWER.matcher(number).replaceFirst(" ")).replaceFirst("$1,$2")
                : number;
        return withCurrency && !money.currency().equals(Customer.NO_CURRENCY)
                ? sign(money.currency()) + written
                : written;
    }

    /** Where people speak Chinese, ¥ means renminbi; elsewhere it may mean yen. */
    private String sign(String currency) {
        return isChinese && currency.equals("CNY") ? "¥" : currency + " ";
    }
}
