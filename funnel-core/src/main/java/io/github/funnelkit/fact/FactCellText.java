package io.github.funnelkit.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes values as the text of cells and fields: the plainest text that is read as the same value. */
final class FactCellText {

    private static final String NONE = "none";

    private FactCellText() {}

    static String of(Fact<?> fact, FactValue<?> value) {
        for (String text : candidates(value)) {
            if (means(fact, text, value)) {
                return text;
            }
        }
        throw new IllegalArgumentException("fact '" + fact.id() + "': no text of a cell means " + value);
    }

    private static List<String> candidates(FactValue<?> value) {
        if (value.isNone()) {
            return List.of(NONE);
        }
        if (!(value instanceof FactValue.Known<?> known)) {
            return List.of("");
        }
        if (known.value() instanceof Collection<?> many) {
            List<String> plain = new ArrayList<>();
            many.forEach(entry -> plain.add(entry.toString()));
            return List.of(
                    String.join("; ", plain),
                    String.join("; ", plain.stream().map(FactCellText::quoted).toList()));
        }
        if (known.value() instanceof Boolean flag) {
            return List.of(flag ? "yes" : "no");
        }
        String plain = known.value() instanceof BigDecimal number
                ? number.toPlainString()
                : known.value().toString();
        return List.of(plain, quoted(plain));
    }

    private static boolean means(Fact<?> fact, String text, FactValue<?> value) {
        try {
            Object kept = new FactCell(fact).read(text);
            FactValue<?> read = kept instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable(kept);
            return read.equals(value);
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
