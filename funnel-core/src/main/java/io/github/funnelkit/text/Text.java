package io.github.funnelkit.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One wording in several languages, such as the name of a stage in Chinese and in English.
 *
 * <p>It is named Text and not Message because it has no placeholders: it is finished wording. Languages are BCP 47
 * locales. A wording in {@link Locale#ROOT} belongs to no language and stands for every language that is missing.
 *
 * <p>This class is immutable and thread-safe. Two texts are equal when they have the same wordings.
 *
 * @since 0.1.0
 */
public final class Text {

    private final Map<Locale, String> wordings;

    private Text(Map<Locale, String> wordings) {
        this.wordings = wordings;
    }

    /**
     * A text in Chinese and English, the two languages of the built-in standard. Meant for static import.
     *
     * @param zh the Chinese wording, not blank
     * @param en the English wording, not blank
     * @return the text
     * @throws IllegalArgumentException if a wording is blank
     */
    public static Text text(String zh, String en) {
        Map<Locale, String> wordings = new LinkedHashMap<>();
        wordings.put(Locale.ENGLISH, requireWording(Locale.ENGLISH, en));
        wordings.put(Locale.CHINESE, requireWording(Locale.CHINESE, zh));
        return new Text(Collections.unmodifiableMap(wordings));
    }

    /**
     * A text that belongs to no language and is used in all of them.
     *
     * @param wording the wording, not blank
     * @return the text
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Text of(String wording) {
        return of(Locale.ROOT, wording);
    }

    /**
     * A text in one language; add others by {@link #with}.
     *
     * @param language the language
     * @param wording the wording, not blank
     * @return the text
     * @throws IllegalArgumentException if the wording is blank or the language has no BCP 47 tag
     */
    public static Text of(Locale language, String wording) {
        return of(Map.of(language, wording));
    }

    /**
     * A text in any number of languages.
     *
     * @param wordings the wordings by language, at least one, none blank
     * @return the text
     * @throws IllegalArgumentException if there is no wording, a wording is blank or a language has no BCP 47 tag
     */
    public static Text of(Map<Locale, String> wordings) {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a text needs a wording in at least one language");
        }
        TreeMap<Locale, String> sorted = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        wordings.forEach((language, wording) -> {
            if (!language.equals(Locale.ROOT) && language.toLanguageTag().equals("und")) {
                throw new IllegalArgumentException("locale '" + language + "' has no BCP 47 language tag");
            }
            sorted.put(language, requireWording(language, wording));
        });
        return new Text(Collections.unmodifiableMap(new LinkedHashMap<>(sorted)));
    }

    private static String requireWording(Locale language, String wording) {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("blank wording for language '" + language.toLanguageTag() + "'");
        }
        return wording;
    }

    /**
     * This text with one more language, or with another wording in a language it has.
     *
     * @param language the language
     * @param wording the wording, not blank
     * @return a new text
     * @throws IllegalArgumentException if the wording is blank or the language has no BCP 47 tag
     */
    public Text with(Locale language, String wording) {
        Map<Locale, String> more = new LinkedHashMap<>(wordings);
        more.put(language, wording);
        return of(more);
    }

    /**
     * The wording for a reader: in the language asked for, else in its parents ({@code zh-Hant-TW}, {@code zh-Hant},
     * {@code zh}), else in another region of the same language, else without language, else in English, else in the
     * first language by tag. It never fails and never returns an empty string.
     *
     * @param language the reader's language
     * @return the wording
     */
    public String in(Locale language) {
        String exact = wordings.get(language);
        return exact != null ? exact : fallback(language);
    }

    private String fallback(Locale language) {
        for (String tag = language.toLanguageTag(); !tag.isEmpty(); tag = parent(tag)) {
            String wording = wordings.get(Locale.forLanguageTag(tag));
            if (wording != null) {
                return wording;
            }
        }
        return inRegionOf(language)
                .or(() -> Optional.ofNullable(wordings.get(Locale.ROOT)))
                .or(() -> Optional.ofNullable(wordings.get(Locale.ENGLISH)))
                .or(() -> inRegionOf(Locale.ENGLISH))
                .orElseGet(() -> wordings.values().iterator().next());
    }

    private Optional<String> inRegionOf(Locale language) {
        return wordings.entrySet().stream()
                .filter(entry -> !language.getLanguage().isEmpty()
                        && entry.getKey().getLanguage().equals(language.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String parent(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? "" : tag.substring(0, dash);
    }

    /**
     * Whether a reader of this language gets a wording that was made for them: the text has that very language, or a
     * wording without language.
     *
     * @param language the language
     * @return whether it is covered
     */
    public boolean covers(Locale language) {
        return wordings.containsKey(language) || wordings.containsKey(Locale.ROOT);
    }

    /**
     * The languages of this text, in the order of their tags.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<Locale> languages() {
        return wordings.keySet();
    }

    /**
     * The wordings by language, in the order of the languages' tags.
     *
     * @return an unmodifiable map, never empty
     */
    public Map<Locale, String> wordings() {
        return wordings;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Text that && wordings.equals(that.wordings));
    }

    @Override
    public int hashCode() {
        return wordings.hashCode();
    }

    /** The English wording, or what stands in for it. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
