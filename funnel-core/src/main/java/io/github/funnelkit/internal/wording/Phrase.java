package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that the library says: a key that every language has a wording for, and the names of what is filled in, in the
 * order in which it is given. Filled in are texts, in the reader's language; numbers, as the language writes them; and
 * anything else as it prints.
 */
public final class Phrase {

    /** What a phrase fills in that stands between others. */
    static final List<String> JOINED = List.of("first", "next");

    private final String key;
    private final List<String> names;
    private final Text text;

    private Phrase(String key, List<String> names) {
        this.key = key;
        this.names = names;
        this.text = new Filled(this, false).text();
    }

    /** A phrase of a key, with names for its places. */
    public static Phrase of(String key, String... names) {
        return new Phrase(key, List.of(names));
    }

    /** A phrase that stands between others, as the comma does in {@code {first}, {next}}. */
    public static Phrase joining(String key) {
        return new Phrase(key, JOINED);
    }

    /** Its key in the files. */
    public String key() {
        return key;
    }

    /** The names of its places. */
    public List<String> names() {
        return names;
    }

    /** The words for a reader. */
    public String in(Locale reader, Object... values) {
        StringBuilder words = new StringBuilder();
        append(words, reader, values);
        return words.toString();
    }

    /** Writes the words for a reader. */
    public void append(StringBuilder out, Locale reader, Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "'" + key + "' needs " + names + ", but " + values.length + " values are given");
        }
        Packs.installed().of(reader).append(this, values, reader, out);
    }

    /** The words that join others for a reader; none where there is nothing to join. */
    public String join(Locale reader, Collection<?> parts) {
        StringBuilder words = new StringBuilder();
        Packs.installed().of(reader).appendJoined(this, parts, reader, words);
        return words.toString();
    }

    /** The words as a text, which are made when they are read. */
    public Text text(Object... values) {
        return values.length == 0 ? text : new Filled(this, false, values).text();
    }

    /** The words that join others as a text, which are made when they are read. */
    public Text joined(Collection<?> parts) {
        return new Filled(this, true, parts.toArray()).text();
    }

    /** A number as the language writes it. */
    public static String number(Number number, Locale reader) {
        StringBuilder digits = new StringBuilder();
        Packs.installed().of(reader).language().digits().append(number, digits);
        return digits.toString();
    }

    /** The languages that there are words in, in the order of their tags. */
    public static Set<Locale> languages() {
        return Packs.installed().languages();
    }

    /** Those of them that are hosts' alone. */
    public static Set<Locale> languagesOfHosts() {
        return Packs.installed().languagesOfHosts();
    }

    /** No lambdas: linking them would cost a cold start that says nothing. */
    private static final class Filled implements Function<Locale, String>, Supplier<Set<Locale>> {
        private final Phrase phrase;
        private final boolean joined;
        private final Object[] values;

        Filled(Phrase phrase, boolean joined, Object... values) {
            this.phrase = phrase;
            this.joined = joined;
            this.values = values;
        }

        Text text() {
            return Text.worded(this, this);
        }

        @Override
        public String apply(Locale reader) {
            return joined ? phrase.join(reader, List.of(values)) : phrase.in(reader, values);
        }

        /** Those that there are words in, and those of the texts that are filled in. */
        @Override
        public Set<Locale> get() {
            Set<Locale> all = new LinkedHashSet<>(languages());
            for (Object value : values) {
                if (value instanceof Text filled) {
                    all.addAll(filled.languages());
                }
            }
            all.remove(Locale.ROOT);
            return Collections.unmodifiableSet(all);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
