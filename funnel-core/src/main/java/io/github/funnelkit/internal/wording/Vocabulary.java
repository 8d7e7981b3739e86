package io.github.funnelkit.internal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words of one language, with those of others in place of what it lacks. Templates are parsed when first used. */
final class Vocabulary {

    private final Map<String, Entry> entries;
    private final Language language;

    Vocabulary(Map<String, Entry> entries, Language language) {
        this.entries = entries;
        this.language = language;
    }

    /** A wording, and its template as soon as it was asked for; parsed twice it is the same. */
    static final class Entry {
        private final String source;
        private final PluralRules plurals;
        private @Nullable Template parsed;

        Entry(String source, PluralRules plurals) {
            this.source = source;
            this.plurals = plurals;
        }

        Template template(List<String> names) {
            Template template = parsed;
            if (template == null) {
                template = TemplateParser.parse(source, names, plurals);
                parsed = template;
            }
            return template;
        }
    }

    /** The wordings of a language as entries, with its plural rules. */
    static Map<String, Entry> entries(Map<String, String> words) {
        PluralRules plurals = Language.plurals(words);
        Map<String, Entry> entries = new HashMap<>();
        for (Map.Entry<String, String> word : words.entrySet()) {
            entries.put(word.getKey(), new Entry(word.getValue(), plurals));
        }
        return entries;
    }

    void append(Phrase phrase, Object[] values, Locale reader, StringBuilder out) {
        template(phrase).append(values, reader, language.digits(), out);
    }

    void appendJoined(Phrase joining, Iterable<?> values, Locale reader, StringBuilder out) {
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                template(joining).appendFixed(out);
            }
            Template.append(value, reader, language.digits(), out);
            first = false;
        }
    }

    private Template template(Phrase phrase) {
        Entry entry = entries.get(phrase.key());
        if (entry == null) {
            throw new IllegalStateException("there are no words for '" + phrase.key() + "'");
        }
        return entry.template(phrase.names());
    }

    Language language() {
        return language;
    }
}
