package io.github.funnelkit.examples.crm.web;

import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * How a reader reads amounts, days and the texts of the CRM. What the library says it says in the reader's language itself.
 *
 * @param language the reader's language
 * @param messages the texts of the CRM
 */
public record Words(Locale language, MessageSource messages) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** A text of the CRM. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** A text of the library or a methodology. */
    public String of(Text text) {
        return text.in(language);
    }

    /** An amount as people say it, such as ¥1,043万. */
    public String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** Amounts of several currencies. */
    public String money(SortedMap<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .map(entry -> money(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(" + "));
    }

    /** An amount by which something changed, with its sign. */
    public String signed(BigDecimal amount, String currency) {
        return (amount.signum() > 0 ? "+" : "") + money(amount, currency);
    }

    /** An amount as people say it. */
    public String money(BigDecimal amount, String currency) {
        String sign = amount.signum() < 0 ? "-" : "";
        return sign + symbol(currency) + (isChinese() ? inTenThousands(amount.abs()) : inThousands(amount.abs()));
    }

    private static String inTenThousands(BigDecimal amount) {
        return amount.compareTo(HUNDRED_MILLION) >= 0
                ? parts(amount, HUNDRED_MILLION, "#,##0.##") + " 亿"
                : amount.compareTo(TEN_THOUSAND) >= 0
                        ? parts(amount, TEN_THOUSAND, "#,##0.#") + " 万"
                        : parts(amount, BigDecimal.ONE, "#,##0");
    }

    private static String inThousands(BigDecimal amount) {
        return amount.compareTo(MILLION) >= 0
                ? parts(amount, MILLION, "#,##0.#") + "M"
                : amount.compareTo(TEN_THOUSAND) >= 0
                        ? parts(amount, THOUSAND, "#,##0") + "k"
                        : parts(amount, BigDecimal.ONE, "#,##0");
    }

    private static String parts(BigDecimal amount, BigDecimal unit, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.divide(unit));
    }

    private String symbol(String currency) {
        return Currency.getInstance(currency)
                .getSymbol("CNY".equals(currency) ? Locale.CHINA : Locale.forLanguageTag("en-IE"));
    }

    /** A day, as the reader writes days. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(isChinese() ? "M月d日" : "d MMM", language)
                .format(day);
    }

    /** A month. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(isChinese() ? "yyyy年M月" : "MMM yyyy", language)
                .format(month);
    }

    /** A moment, where the company is. */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(isChinese() ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm", language)
                .format(at.atZone(zone));
    }

    /** How far away a day is: in 3 days, 2 days ago. */
    public String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? of("day.today") : days > 0 ? of("day.ahead", days) : of("day.past", -days);
    }

    /** The path of a page of ours, whatever the address is. */
    public String path(String address) {
        return Languages.back(address);
    }

    private boolean isChinese() {
        return language.getLanguage().equals("zh");
    }
}
