package io.github.funnelkit.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One wording in several languages, such as the name of a stage for all who sell.
 *
 * <p>It is named Text and not Message because it has no placeholders: whoever reads it gets finished wording. Languages are
 * BCP 47 locales. A wording in {@link Locale#ROOT} belongs to no language and stands for every language that is missing.
 *
 * <p>This class is immutable and thread-safe. Two texts are equal when they have the same wordings.
 *
 * @since 0.1.0
 */
public final class Text {

    private static final Locale[] NONE = {};
    private static final String[] NO_WORDINGS = {};

    /** In the order of their tags; no map, as some hundred texts are made at every start and read all the time. */
    private final Locale[] languages;

    private final String[] wordings;

    /** Null for finished wordings, which nearly all texts are. */
    private final @Nullable Later later;

    private Text(Locale[] languages, String[] wordings) {
        this.languages = languages;
        this.wordings = wordings;
        this.later = null;
    }

    private Text(Later later) {
        this.languages = NONE;
        this.wordings = NO_WORDINGS;
        this.later = later;
    }

    /** What words a text when it is read. */
    private record Later(Supplier<Set<Locale>> languages, Function<Locale, String> words) {}

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
        return new Text(new Locale[] {requireTag(language)}, new String[] {requireWording(language, wording)});
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
        Text text = new Text(NONE, NO_WORDINGS);
        for (Map.Entry<Locale, String> each : wordings.entrySet()) {
            text = text.with(each.getKey(), each.getValue());
        }
        return text;
    }

    /**
     * A text that is worded when it is read, as words around a number are that nobody may ever ask for. A host's condition
     * kind words its gaps so: {@code Text.worded(() -> LANGUAGES, language -> ...)}.
     *
     * @param languages tells the languages in which it has a wording of its own
     * @param words words it for a reader: for any language, always the same, never blank
     * @return the text
     */
    public static Text worded(Supplier<Set<Locale>> languages, Function<Locale, String> words) {
        return new Text(new Later(languages, words));
    }

    private static Locale requireTag(Locale language) {
        if (!language.equals(Locale.ROOT) && language.toLanguageTag().equals("und")) {
            throw new IllegalArgumentException("locale '" + language + "' has no BCP 47 language tag");
        }
        return language;
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
        if (later != null) {
            return of(wordings()).with(language, wording);
        }
        String tag = requireTag(language).toLanguageTag();
        int place = 0;
        while (place < languages.length && languages[place].toLanguageTag().compareTo(tag) < 0) {
            place++;
        }
        boolean isThere =
                place < languages.length && languages[place].toLanguageTag().equals(tag);
        int after = isThere ? place + 1 : place;
        return new Text(
                replaced(languages, place, language, after),
                replaced(wordings, place, requireWording(language, wording), after));
    }

    /** What is before a place, something for this place, and what is from another place on. */
    private static <T> T[] replaced(T[] all, int place, T there, int after) {
        T[] replaced = Arrays.copyOf(all, place + 1 + all.length - after);
        replaced[place] = there;
        System.arraycopy(all, after, replaced, place + 1, all.length - after);
        return replaced;
    }

    /**
     * The wording for a reader, in the best language there is for them:
     *
     * <ol>
     *   <li>the very language asked for;
     *   <li>its parents, as Unicode's CLDR and {@link java.util.ResourceBundle.Control#getCandidateLocales} have them: {@code
     *       zh-TW} is read as {@code zh-Hant}, {@code en-AU} as {@code en-001}, {@code es-MX} as {@code es-419}, {@code
     *       pt-AO} as {@code pt-PT};
     *   <li>another region of the same language and script, the nearest by its parents: {@code zh-TW} for {@code zh-Hant};
     *   <li>what readers of the language read besides: {@code nb}, {@code nn} and {@code no} for each other;
     *   <li>the same language in another script;
     *   <li>the wording without language, then English, then the first language by tag.
     * </ol>
     *
     * <p>It never fails and never returns an empty string. What a locale says of calendars and digits does not matter.
     *
     * @param language the reader's language
     * @return the wording
     */
    public String in(Locale language) {
        if (later != null) {
            return later.words.apply(language);
        }
        String exact = exact(language);
        return exact != null ? exact : fallback(language);
    }

    /** Looks before it compares: locales are mostly the very same, and slow to compare. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable String exact(Locale language) {
        for (int i = 0; i < languages.length; i++) {
            if (languages[i] == language) {
                return wordings[i];
            }
        }
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(language)) {
                return wordings[i];
            }
        }
        return null;
    }

    private String fallback(Locale language) {
        int nearest = NearestLanguage.find(languages, language);
        if (nearest != NearestLanguage.NONE) {
            return wordings[nearest];
        }
        String withoutLanguage = exact(Locale.ROOT);
        if (withoutLanguage != null) {
            return withoutLanguage;
        }
        int english = NearestLanguage.find(languages, Locale.ENGLISH);
        return wordings[Math.max(0, english)];
    }

    /**
     * Whether a reader of this language gets a wording that was made for them: the text has that very language, or a
     * wording without language.
     *
     * @param language the language
     * @return whether it is covered
     */
    public boolean covers(Locale language) {
        if (later != null) {
            return languages().contains(language);
        }
        return exact(language) != null || exact(Locale.ROOT) != null;
    }

    /**
     * The languages of this text, in the order of their tags.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<Locale> languages() {
        return later != null
                ? later.languages.get()
                : Collections.unmodifiableSet(new LinkedHashSet<>(List.of(languages)));
    }

    /**
     * The wordings by language, in the order of the languages' tags.
     *
     * @return an unmodifiable map, never empty
     */
    public Map<Locale, String> wordings() {
        Map<Locale, String> byLanguage = new LinkedHashMap<>();
        if (later != null) {
            languages().forEach(language -> byLanguage.put(language, in(language)));
        }
        for (int i = 0; i < languages.length; i++) {
            byLanguage.put(languages[i], wordings[i]);
        }
        return Collections.unmodifiableMap(byLanguage);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other || !(other instanceof Text that)) {
            return this == other;
        }
        return (later == null && that.later == null)
                ? Arrays.equals(languages, that.languages) && Arrays.equals(wordings, that.wordings)
                : wordings().equals(that.wordings());
    }

    @Override
    public int hashCode() {
        if (later != null) {
            return wordings().hashCode();
        }
        int hash = 0; // as that of the map
        for (int i = 0; i < languages.length; i++) {
            hash += languages[i].hashCode() ^ wordings[i].hashCode();
        }
        return hash;
    }

    /** The English wording, or what stands in for it. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
