package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The attributes of a customer as JSON states them. */
final class AttributeValues {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Text ALLOWED_TEXT = text("应为带引号的文字", "expected a text in quotes");
    private static final Text ALLOWED_AMOUNT =
            text("应为不小于 0 的数,如 1560000,不加引号", "expected a number of at least 0, such as 1560000, without quotes");
    private static final Text ALLOWED_CURRENCY =
            text("应为 ISO 4217 货币代码,如 \"CNY\"", "expected an ISO 4217 currency code, such as \"CNY\"");
    private static final Text ALLOWED_DATE = text(
            "应为 \"YYYY-MM-DD\" 格式的日期,如 \"2026-11-23\"", "expected a date as \"YYYY-MM-DD\", such as \"2026-11-23\"");

    private final Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<Currency> currency = Optional.empty();
    private Optional<LocalDate> expectedClose = Optional.empty();

    /** A text without the space around it; empty when it is not stated. */
    String of(Attribute attribute) {
        return texts.getOrDefault(attribute, "");
    }

    /** What is stated as a list would have it in a cell; empty when it is not stated. */
    String cell(Attribute attribute) {
        return switch (attribute) {
            case AMOUNT -> amount.map(BigDecimal::toPlainString).orElse("");
            case CURRENCY -> currency.map(Currency::getCurrencyCode).orElse("");
            case EXPECTED_CLOSE -> expectedClose.map(LocalDate::toString).orElse("");
            default -> of(attribute);
        };
    }

    Optional<BigDecimal> amount() {
        return amount;
    }

    Optional<Currency> currency() {
        return currency;
    }

    Optional<LocalDate> expectedClose() {
        return expectedClose;
    }

    /** Takes the value at which the parser stands; if it is not allowed, says what is. */
    Optional<Text> take(Attribute attribute, JsonParser parser) throws IOException {
        String found = parser.currentToken() == JsonToken.VALUE_STRING
                ? parser.getText().strip()
                : null;
        switch (attribute) {
            case AMOUNT -> {
                amount = amount(parser);
                return amount.isPresent() ? Optional.empty() : Optional.of(ALLOWED_AMOUNT);
            }
            case CURRENCY -> {
                currency = Optional.ofNullable(found).flatMap(ListCurrency::of);
                return currency.isPresent()
                        ? Optional.empty()
                        : Optional.of(Wording.join(
                                ALLOWED_CURRENCY, Optional.ofNullable(found).flatMap(ListCurrency::hint)));
            }
            case EXPECTED_CLOSE -> {
                expectedClose = Optional.ofNullable(found).flatMap(AttributeValues::date);
                return expectedClose.isPresent() ? Optional.empty() : Optional.of(ALLOWED_DATE);
            }
            default -> {
                // half a surrogate pair, which JSON can escape, could not be written again
                if (found == null || found.codePoints().anyMatch(AttributeValues::isHalf)) {
                    return Optional.of(ALLOWED_TEXT);
                }
                texts.put(attribute, found);
                return Optional.empty();
            }
        }
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static Optional<BigDecimal> amount(JsonParser parser) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return Optional.empty();
        }
        BigDecimal number = parser.getDecimalValue();
        return Customer.isAmount(number) ? Optional.of(number) : Optional.empty();
    }

    private static Optional<LocalDate> date(String date) {
        try {
            return DATE.matcher(date).matches() ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
