package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The wording of a phrase in one language, ready to be filled in.
 *
 * @param parts what it is made of, in order
 * @param plurals the plural rules of its language
 */
record Template(List<Part> parts, PluralRules plurals) {

    Template {
        parts = List.copyOf(parts);
    }

    /** A piece of a template. */
    sealed interface Part {

        /** Fixed words. */
        record Fixed(String words) implements Part {}

        /** A place, by the index of what is filled in. */
        record Slot(int index) implements Part {}

        /** The number of the plural around it. */
        record Hash() implements Part {}

        /** One of several wordings, by a number: those for a certain number, {@code =0}, go before those for its form. */
        record Plural(int index, Map<String, List<Part>> byForm) implements Part {}
    }

    /** Writes the words for a reader, in numbers as the language of the words has them. */
    void append(Object[] values, Locale reader, Digits digits, StringBuilder out) {
        append(parts, 0, values, reader, digits, out);
    }

    private void append(List<Part> some, long hash, Object[] values, Locale reader, Digits digits, StringBuilder out) {
        for (int i = 0; i < some.size(); i++) {
            Part part = some.get(i);
            if (part instanceof Part.Fixed fixed) {
                out.append(fixed.words());
            } else if (part instanceof Part.Slot slot) {
                append(values[slot.index()], reader, digits, out);
            } else if (part instanceof Part.Hash) {
                digits.append(hash, out);
            } else if (part instanceof Part.Plural plural) {
                long count = values[plural.index()] instanceof Number number ? number.longValue() : 0;
                append(branch(plural, count), count, values, reader, digits, out);
            }
        }
    }

    private List<Part> branch(Part.Plural plural, long count) {
        List<Part> exact = plural.byForm().get("=" + count);
        if (exact != null) {
            return exact;
        }
        List<Part> branch = plural.byForm().get(plurals.form(count));
        return branch != null ? branch : plural.byForm().getOrDefault(PluralRules.OTHER, List.of());
    }

    /** Writes what stands between the places. */
    void appendFixed(StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Part.Fixed fixed) {
                out.append(fixed.words());
            }
        }
    }

    static void append(Object value, Locale reader, Digits digits, StringBuilder out) {
        if (value instanceof Text text) {
            out.append(OneLine.of(text, reader));
        } else if (value instanceof Number number) {
            digits.append(number, out);
        } else if (value instanceof Exact exact) {
            digits.append(exact, out);
        } else {
            out.append(value);
        }
    }
}
