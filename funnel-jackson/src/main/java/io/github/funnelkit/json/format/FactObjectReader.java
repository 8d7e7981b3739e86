package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.FactSheet;
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
            tokens.problem("expected " + reader.expected());
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
                    tokens.refuse("true");
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
                tokens.problem("found '" + Words.shortened(name) + "', expected " + expected());
                tokens.next();
                tokens.skip();
            }
        }
        tokens.requireEnd(Token.END_OBJECT);
    }

    private void requireFirst(boolean seen, String name) {
        if (seen) {
            wrong = true;
            tokens.problem("'" + name + "' occurs twice in this object");
        }
    }

    private void unit() {
        if (tokens.current() != Token.STRING || !tokens.text().equals(fact.unit())) {
            wrong = true;
            tokens.refuse("\"" + fact.unit() + "\", the unit of this fact");
        }
    }

    private String expected() {
        String plain = FactReader.expected(fact);
        if (!fact.type().canBeNone()) {
            return plain + "; " + fact.type().noun() + " cannot be none";
        }
        return plain
                + (mayHaveUnit ? ", {\"value\": ..., \"unit\": \"" + fact.unit() + "\"}" : "")
                + " or {\"none\": true}";
    }
}
