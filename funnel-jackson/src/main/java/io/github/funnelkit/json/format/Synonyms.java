package io.github.funnelkit.json.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write who know other formats, and what it is called here: the file {@code synonyms.properties}. */
final class Synonyms {

    /** Longer ones are no names. */
    private static final int LONGEST = 60;

    /** By subject, and by what is written: the names it may mean. */
    private static final Map<String, Map<String, String>> ALL = read();

    private Synonyms() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new HashMap<>();
        DocumentWords.file("synonyms").forEach((key, words) -> {
            int dot = key.indexOf('.');
            Map<String, String> bySubject =
                    all.computeIfAbsent(key.substring(0, dot), subject -> new LinkedHashMap<>());
            for (String word : words.split(" ", 0)) {
                bySubject.merge(normalized(word), key.substring(dot + 1), (one, other) -> one + " " + other);
            }
        });
        return all;
    }

    /**
     * What is meant.
     *
     * @param subject what it is about, the first word of the keys
     * @param written what is written
     * @param known what it may mean
     */
    static Optional<String> meant(String subject, String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String normalized = normalized(written);
        for (String name : known) {
            if (normalized(name).equals(normalized)) {
                return Optional.of(name);
            }
        }
        String meant = meaning(subject, written) + " " + meaning(subject + "-else", written);
        for (String each : meant.split(" ", 0)) {
            if (known.contains(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The meaning of a word, whatever it is; empty where it has none. */
    static String meaning(String subject, String written) {
        return ALL.getOrDefault(subject, Map.of()).getOrDefault(normalized(written), "");
    }

    private static String normalized(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[\\s_$-]", "");
        return bare.isEmpty() ? lower : bare;
    }
}
