package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

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
    private static final Text ALLOWED_TEXT = say("json.text");
    private static final Text ALLOWED_AMOUNT = say("json.amount");
    private static final Text ALLOWED_CURRENCY = say("json.currency");
    private static final Text ALLOWED_DATE = say("json.day");

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
                        : Optional.of(Wording.hinted(
                                ALLOWED_CURRENCY, Optional.ofNullable(found).flatMap(ListCurrency::meant)));
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
