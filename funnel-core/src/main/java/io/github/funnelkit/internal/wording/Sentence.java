package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a program of a host's says under one key, in each language that words it. */
public final class Sentence {

    private final List<String> places;
    private final Map<String, Worded> byTag;

    /** Each language's tag as its wording: read for a reader, it tells the language that fits by the rules of texts. */
    private final Text tags;

    private Sentence(List<String> places, Map<String, Worded> byTag, Text tags) {
        this.places = places;
        this.byTag = byTag;
        this.tags = tags;
    }

    private record Worded(Template template, Digits digits) {}

    /**
     * Reads the sentences of all languages.
     *
     * @throws IllegalArgumentException if one is malformed; it tells the language and the key
     */
    public static Map<String, Sentence> read(Map<Locale, Map<String, String>> words) {
        Set<String> keys = new TreeSet<>();
        Map<Locale, PluralRules> plurals = new LinkedHashMap<>();
        Map<Locale, Digits> digits = new LinkedHashMap<>();
        words.forEach((language, wordings) -> {
            keys.addAll(wordings.keySet());
            plurals.put(language, Language.plurals(wordings));
            digits.put(language, Language.of(language, wordings).digits());
        });
        Language.KEYS.forEach(keys::remove);
        Map<String, Sentence> sentences = new TreeMap<>();
        for (String key : keys) {
            Map<Locale, String> wordings = new LinkedHashMap<>();
            words.forEach((language, all) -> {
                if (all.containsKey(key)) {
                    wordings.put(language, all.get(key));
                }
            });
            sentences.put(key, of(key, wordings, plurals, digits));
        }
        return sentences;
    }

    private static Sentence of(
            String key, Map<Locale, String> wordings, Map<Locale, PluralRules> plurals, Map<Locale, Digits> digits) {
        Set<String> places = new TreeSet<>();
        wordings.forEach((language, wording) ->
                places.addAll(named(key, language, wording, Objects.requireNonNull(plurals.get(language)))));
        List<String> names = List.copyOf(places);
        Map<String, Worded> byTag = new TreeMap<>();
        Map<Locale, String> tags = new LinkedHashMap<>();
        wordings.forEach((language, wording) -> {
            String tag = language.toLanguageTag();
            tags.put(language, tag);
            byTag.put(
                    tag,
                    new Worded(
                            TemplateParser.parse(wording, names, Objects.requireNonNull(plurals.get(language))),
                            Objects.requireNonNull(digits.get(language))));
        });
        return new Sentence(names, byTag, Text.of(tags));
    }

    private static List<String> named(String key, Locale language, String wording, PluralRules plurals) {
        if (wording.isBlank()) {
            throw new IllegalArgumentException(language.toLanguageTag() + ", '" + key + "': nothing is said");
        }
        try {
            return TemplateParser.names(wording, plurals);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    language.toLanguageTag() + ", '" + key + "': " + malformed.getMessage(), malformed);
        }
    }

    /** The names of its places, in the order in which their values are given. */
    public List<String> places() {
        return places;
    }

    /** The tags of the languages that word it. */
    public Set<String> languages() {
        return byTag.keySet();
    }

    /** The words for a reader. */
    public String in(Locale reader, Object[] values) {
        StringBuilder out = new StringBuilder();
        Worded worded = worded(reader);
        worded.template().append(values, reader, worded.digits(), out);
        return out.toString();
    }

    /** Parts with what stands between the places of this. */
    public String join(Locale reader, List<?> parts) {
        StringBuilder out = new StringBuilder();
        Worded worded = worded(reader);
        boolean first = true;
        for (Object part : parts) {
            if (!first) {
                worded.template().appendFixed(out);
            }
            Template.append(part, reader, worded.digits(), out);
            first = false;
        }
        return out.toString();
    }

    private Worded worded(Locale reader) {
        return Objects.requireNonNull(byTag.get(tags.in(reader)), "each tag has its wording");
    }
}
