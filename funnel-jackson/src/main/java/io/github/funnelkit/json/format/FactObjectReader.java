package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads a value that is written as an object: {@code {"none": true}} or {@code {"value": 15, "unit": "CNY"}}. */
final class FactObjectReader {

    private final SheetFact<?> fact;
    private final SheetTokens tokens;
    private final boolean mayHaveUnit;
    private boolean none;
    private boolean unit;
    private boolean valueSeen;
    private boolean wrong;
    private @Nullable Object value;

    private FactObjectReader(SheetFact<?> fact, SheetTokens tokens) {
        this.fact = fact;
        this.tokens = tokens;
        this.mayHaveUnit = !fact.unit().isEmpty();
    }

    static <V> void read(SheetFact<V> fact, SheetTokens tokens, FactSheet.Builder sheet) {
        FactObjectReader reader = new FactObjectReader(fact, tokens);
        reader.members();
        if (reader.wrong) {
            return;
        }
        if (reader.none && !reader.valueSeen && !reader.unit) {
            sheet.none(fact.fact());
        } else if (!reader.none && reader.valueSeen && reader.unit) {
            FactReader.keep(fact, reader.value, tokens, sheet);
        } else {
            tokens.problem(say("wrong", "found", Token.START_OBJECT.noun(), "expected", reader.expected()));
        }
    }

    private void members() {
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            if (name.equals("none") && fact.type().canBeNone()) {
                requireFirst(none, name);
                none = true;
                if (tokens.next() != Token.TRUE) {
                    wrong = true;
                    tokens.refuse(Token.TRUE.noun());
                }
            } else if (name.equals("value") && mayHaveUnit) {
                requireFirst(valueSeen, name);
                valueSeen = true;
                tokens.next();
                value = FactReader.number(fact, tokens);
                wrong |= value == null;
            } else if (name.equals("unit") && mayHaveUnit) {
                requireFirst(unit, name);
                unit = true;
                tokens.next();
                unit();
            } else {
                wrong = true;
                tokens.refuseHalfCharacters(name);
                tokens.problem(say(
                        "wrong", "found", say("found.name", "name", Words.shortened(name)), "expected", expected()));
                tokens.next();
                tokens.skip();
            }
        }
        tokens.requireEnd(Token.END_OBJECT);
    }

    private void requireFirst(boolean seen, String name) {
        if (seen) {
            wrong = true;
            tokens.problem(say("twice.object", "name", name));
        }
    }

    private void unit() {
        if (tokens.current() != Token.STRING || !tokens.text().equals(fact.unit())) {
            wrong = true;
            tokens.refuse(say("expected.unit-of-fact", "unit", fact.unit()));
        }
    }

    private Text expected() {
        Text plain = FactReader.expected(fact);
        if (!fact.type().canBeNone()) {
            return say(
                    "expected.never-none",
                    "expected",
                    plain,
                    "type",
                    fact.type().id());
        }
        String none = "{\"none\": true}";
        return mayHaveUnit
                ? say(
                        "expected.one-of-three",
                        "expected",
                        plain,
                        "second",
                        "{\"value\": ..., \"unit\": \"" + fact.unit() + "\"}",
                        "third",
                        none)
                : say("expected.one-of-two", "expected", plain, "second", none);
    }
}
