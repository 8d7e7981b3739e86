package io.github.funnelkit.internal.wording;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a host gave, as messages show it: in plain words that are the same in each run, not too long, and without what a
 * reader cannot see. Nothing is asked of objects of which that is not sure.
 */
public final class GivenValue {

    /** How much of a value a message shows. */
    private static final int SHOWN = 60;

    /** A collection can hold itself. */
    private static final int DEEPEST = 3;

    private static final String MORE = "…";

    private GivenValue() {}

    /** As part of an English sentence: {@code "'x'"}, {@code "the list [x, y]"}, {@code "an object that is ..."}. */
    public static String described(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String shown = shown(value);
        if (shown == null) {
            return "an object that is no text, number or date";
        }
        String kind = kind(value);
        return kind.isEmpty() ? "'" + shown + "'" : kind + " " + shown;
    }

    private static String kind(Object value) {
        if (value instanceof Map<?, ?>) {
            return "the map";
        }
        if (value instanceof Collection<?>) {
            return value instanceof List<?> ? "the list" : value instanceof Set<?> ? "the set" : "the collection";
        }
        return value.getClass().isArray() ? "the array" : "";
    }

    /** The beginning of it, elements in brackets; null where it is neither a text, a number, a date nor anything of these. */
    public static @Nullable String shown(Object value) {
        return shown(value, DEEPEST);
    }

    private static @Nullable String shown(Object value, int deep) {
        try {
            if (value instanceof Map<?, ?> map) {
                return joined(map.entrySet(), '{', '}', deep);
            }
            Collection<?> elements = value instanceof Collection<?> some ? some : elements(value);
            return elements != null ? joined(elements, '[', ']', deep) : plain(value);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static String joined(Collection<?> elements, char opening, char closing, int deep) {
        StringBuilder shown = new StringBuilder().append(opening);
        for (Object element : elements) {
            if (shown.length() > 1) {
                shown.append(", ");
            }
            if (shown.length() > SHOWN || deep == 0) {
                shown.append(MORE);
                break;
            }
            if (element instanceof Map.Entry<?, ?> entry) {
                shown.append(part(entry.getKey(), deep)).append('=').append(part(entry.getValue(), deep));
            } else {
                shown.append(part(element, deep));
            }
        }
        return shown.append(closing).toString();
    }

    private static String part(@Nullable Object element, int deep) {
        String shown = element == null ? "null" : shown(element, deep - 1);
        return shown == null ? MORE : shown;
    }

    private static @Nullable String plain(Object value) {
        boolean isKnown = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || value instanceof Date;
        String text = isKnown ? value.toString() : null;
        // a class of a host's own without words for its objects is named by the JVM, with a number that no other run
        // has
        return text == null || text.startsWith(value.getClass().getName() + "@") ? null : shortened(text);
    }

    private static @Nullable Collection<?> elements(Object value) {
        if (value instanceof Object[] objects) {
            return Arrays.asList(objects);
        }
        if (value instanceof int[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof long[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof double[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof float[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof short[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof byte[] numbers) {
            return first(numbers.length, i -> numbers[i]);
        }
        if (value instanceof char[] characters) {
            return first(characters.length, i -> characters[i]);
        }
        return value instanceof boolean[] flags ? first(flags.length, i -> flags[i]) : null;
    }

    /** As many elements as are shown at most, and one more. */
    private static List<Object> first(int length, IntFunction<Object> element) {
        return IntStream.range(0, Math.min(length, SHOWN)).mapToObj(element).toList();
    }

    /** The beginning of a text; breaks are blanks, what nobody sees is written as its number. */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (at > SHOWN) {
                return shown.append(MORE).toString();
            }
            append(character, shown);
        }
        return shown.toString();
    }

    /** A text of a host as one line of which all is seen; breaks are blanks, what nobody sees is written as its number. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> append(character, shown));
        return shown.toString();
    }

    private static void append(int character, StringBuilder shown) {
        if (Character.isWhitespace(character)) {
            shown.append(
                    Character.getType(character) == Character.SPACE_SEPARATOR ? Character.toString(character) : " ");
        } else if (isHidden(character)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            shown.appendCodePoint(character);
        }
    }

    /** Controls, marks of direction and their like, halves of characters; those that join letters and signs are seen. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> character != '\u200C' && character != '\u200D';
            default -> false;
        };
    }
}
