package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the value of one fact: null is unknown, {@code {"none": true}} is none, anything else is as its type says. */
final class FactReader {

    private static final BigDecimal GREATEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

    private FactReader() {}

    static <V> void read(SheetFact<V> fact, SheetTokens tokens, FactSheet.Builder sheet) {
        Token token = tokens.current();
        if (token == Token.NULL) {
            return;
        }
        if (token == Token.START_OBJECT) {
            FactObjectReader.read(fact, tokens, sheet);
            return;
        }
        Object value = switch (fact.type()) {
            case FLAG -> flag(tokens);
            case COUNT, QUANTITY -> number(fact, tokens);
            case DAY -> day(tokens);
            case TEXT -> words(say("expected.text"), tokens);
            case CHOICE -> words(expected(fact), tokens);
            case DAYS -> entries(fact, tokens, (set, entry) -> day(entry));
            case CHECKLIST -> entries(fact, tokens, FactReader::entry);
            case RECORDS -> entries(fact, tokens, FactReader::record);
        };
        keep(fact, value, tokens, sheet);
    }

    @SuppressWarnings("unchecked") // the readers above give what the type of the fact says
    static <V> void keep(SheetFact<V> fact, @Nullable Object value, SheetTokens tokens, FactSheet.Builder sheet) {
        if (value != null) {
            try {
                sheet.set(fact.fact(), (V) value);
            } catch (IllegalArgumentException refused) {
                refuse(fact, value, tokens);
            }
        }
    }

    /** Says why a value is none of a fact. */
    private static void refuse(SheetFact<?> fact, Object value, SheetTokens tokens) {
        for (Object entry : value instanceof Collection<?> entries ? entries : List.of(value)) {
            if (value instanceof Collection<?> && entry instanceof String text && FactText.isNoValue(text)) {
                tokens.problem(say("sheet.no-value-among", "entry", Words.shortened(text)));
                return;
            }
            if (!fact.entries().isEmpty()
                    && entry instanceof String text
                    && !fact.entries().contains(text)) {
                tokens.unknown(say("what.entry"), text, fact.entries());
                return;
            }
        }
        Bounds bounds = fact.fact().bounds();
        tokens.problem(
                value instanceof Number && !bounds.areNone()
                        ? say(
                                "sheet.out-of-bounds",
                                "value",
                                Words.shortened(value.toString()),
                                "bounds",
                                FactText.bounds(bounds))
                        : say("wrong", "found", Words.shortened(value.toString()), "expected", expected(fact)));
    }

    static Text expected(SheetFact<?> fact) {
        Text expected = switch (fact.type()) {
            case FLAG -> say("expected.flag");
            case COUNT -> say(fact.fact().bounds().goBelowZero() ? "expected.whole-number" : "expected.count");
            case QUANTITY -> say("expected.quantity");
            case DAY -> say("expected.date");
            case DAYS -> say("expected.dates");
            case TEXT -> say("expected.text");
            case CHOICE -> say("expected.one-of", "names", DocumentWords.listed(fact.entries()));
            case CHECKLIST -> say("expected.texts");
            case RECORDS -> say("expected.records");
        };
        return fact.unit().isEmpty() ? expected : say("expected.in-unit", "expected", expected, "unit", fact.unit());
    }

    private static @Nullable Object flag(SheetTokens tokens) {
        Token token = tokens.current();
        if (token == Token.TRUE || token == Token.FALSE) {
            return token == Token.TRUE;
        }
        tokens.refuse(say("expected.flag"));
        return null;
    }

    /** A number without unit, or one within an object that states the unit. */
    static @Nullable Object number(SheetFact<?> fact, SheetTokens tokens) {
        boolean count = fact.type().isWhole();
        if (tokens.current() == Token.NUMBER) {
            if (tokens.isLong()) {
                long whole = tokens.longValue();
                if (!count) {
                    return BigDecimal.valueOf(whole);
                }
                if (whole >= 0 || fact.fact().bounds().goBelowZero()) {
                    return whole;
                }
            } else {
                BigDecimal number = NumberText.parse(tokens.text());
                if (number != null && (!count || isCount(number, fact))) {
                    return number;
                }
            }
        }
        tokens.refuse(
                count
                        ? expected(fact)
                        : say("expected.digits", "expected", expected(fact), "most", DocumentLimits.DIGITS));
        return null;
    }

    /** Counts are whole numbers that fit a {@code long}, as in {@code 1e3}. */
    private static boolean isCount(BigDecimal number, SheetFact<?> fact) {
        return (number.signum() >= 0 || fact.fact().bounds().goBelowZero())
                && number.scale() == 0
                && number.abs().compareTo(GREATEST_COUNT) <= 0;
    }

    private static @Nullable Object day(SheetTokens tokens) {
        LocalDate day = tokens.current() == Token.STRING ? IsoDate.parse(tokens.text()) : null;
        if (day == null) {
            tokens.refuse(say("expected.date"));
        }
        return day;
    }

    private static @Nullable Object words(Text expected, SheetTokens tokens) {
        if (tokens.current() != Token.STRING) {
            tokens.refuse(expected);
            return null;
        }
        String text = tokens.text();
        if (Spelling.strip(text).isEmpty()) {
            tokens.problem(say("blank.fact"));
        }
        return text;
    }

    private static @Nullable Object entries(
            SheetFact<?> fact, SheetTokens tokens, BiFunction<SheetFact<?>, SheetTokens, @Nullable Object> reader) {
        if (tokens.current() != Token.START_ARRAY) {
            tokens.refuse(expected(fact));
            return null;
        }
        List<Object> entries = new ArrayList<>();
        boolean complete = true;
        while (tokens.next() != Token.END_ARRAY) {
            Object entry = reader.apply(fact, tokens);
            complete &= entry != null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return complete ? entries : null;
    }

    /** A record: an object of the facts that it has. */
    private static @Nullable Object record(SheetFact<?> collection, SheetTokens tokens) {
        if (tokens.current() != Token.START_OBJECT) {
            tokens.refuse(say("expected.sheet"));
            return null;
        }
        FactSheet.Builder record = FactSheet.builder();
        Set<String> seen = new HashSet<>();
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            SheetFact<?> fact = collection.each().get(name);
            if (fact == null) {
                tokens.unknownFact(name, collection.each().keySet());
            } else {
                if (!seen.add(name)) {
                    tokens.problem(say("twice.sheet", "name", name));
                }
                tokens.next();
                read(fact, tokens, record);
            }
        }
        tokens.requireEnd(Token.END_OBJECT);
        return record.build();
    }

    private static @Nullable Object entry(SheetFact<?> fact, SheetTokens tokens) {
        if (tokens.current() != Token.STRING) {
            tokens.refuse(say("expected.text"));
            return null;
        }
        String entry = tokens.text();
        if (Spelling.strip(entry).isEmpty()) {
            tokens.problem(say("wrong", "found", say("found.blank"), "expected", say("expected.text")));
            return null;
        }
        if (!fact.entries().isEmpty() && !fact.entries().contains(entry) && !FactText.isNoValue(entry)) {
            tokens.unknown(say("what.entry"), entry, fact.entries());
            return null;
        }
        return entry;
    }
}
