package io.github.funnelkit.json.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which languages there are, as ISO 639 lists them, and which one was meant. */
final class Languages {

    private static final int TWO_LETTERS = 2;
    private static final Set<String> KNOWN = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    /** What people take for languages: countries, and names of languages. */
    private static final Map<String, String> MEANT = meant();

    private Languages() {}

    private static Map<String, String> meant() {
        Map<String, String> meant = new HashMap<>();
        for (String tag : KNOWN) {
            Locale language = Locale.forLanguageTag(tag);
            meant.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            meant.put(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
            meant.putIfAbsent(language.getISO3Language(), tag);
        }
        DocumentWords.file("synonyms").forEach((key, words) -> {
            if (key.startsWith("language.")) {
                for (String word : words.split(" ", 0)) {
                    meant.put(word, key.substring("language.".length()));
                }
            }
        });
        return meant;
    }

    /** Whether ISO 639 has such a language of two letters; of three letters it has thousands, and of more none. */
    static boolean isOne(Locale language) {
        int length = language.getLanguage().length();
        return length == TWO_LETTERS ? KNOWN.contains(language.getLanguage()) : length <= TWO_LETTERS + 1;
    }

    /** The language that is meant by what is none. */
    static Optional<String> meant(String tag) {
        String bare = tag.strip().replace('_', '-');
        Locale language = Locale.forLanguageTag(bare);
        if (!bare.equals(tag) && !language.toLanguageTag().equals("und") && isOne(language)) {
            return Optional.of(language.toLanguageTag());
        }
        return Optional.ofNullable(MEANT.get(bare.toLowerCase(Locale.ROOT)));
    }
}
