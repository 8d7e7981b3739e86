package io.github.funnelkit.internal.wording;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.LanguagePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds hosts' packs against the library's own, and finds everything that is wrong with them. */
final class PackCheck {

    private final Map<String, Set<String>> places = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Against words that are complete. What one of their languages fills in, any other may. */
    PackCheck(List<Map<String, String>> complete) {
        for (Map<String, String> words : complete) {
            PluralRules plurals = Language.plurals(words);
            words.forEach((key, wording) -> places.computeIfAbsent(key, none -> new LinkedHashSet<>())
                    .addAll(TemplateParser.names(wording, plurals)));
        }
    }

    /**
     * Checks packs.
     *
     * @throws IllegalArgumentException if anything is wrong with any of them
     */
    void require(List<LanguagePack> packs) {
        List<LanguagePack> inOrder = new ArrayList<>(packs);
        inOrder.sort((one, other) -> name(one).compareTo(name(other)));
        Map<String, String> byLanguage = new HashMap<>();
        for (LanguagePack pack : inOrder) {
            try {
                String tag = pack.language().toLanguageTag();
                String other = byLanguage.putIfAbsent(tag, name(pack));
                if (other != null) {
                    problems.add("two packs are for the language '" + tag + "': " + other + " and " + name(pack));
                }
                check(pack, tag);
            } catch (RuntimeException failed) {
                problems.add(name(pack) + ": its words cannot be read: " + failed);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("language packs: "
                    + (problems.size() == 1 ? "1 problem: " : problems.size() + " problems: ")
                    + String.join(" · ", problems));
        }
    }

    private static String name(LanguagePack pack) {
        return pack.getClass().getName();
    }

    private void check(LanguagePack pack, String tag) {
        if (tag.equals("und")) {
            problems.add(name(pack) + ": its language '" + pack.language() + "' has no BCP 47 tag");
        }
        Map<String, String> words = new TreeMap<>(pack.words());
        for (String key : Language.KEYS) {
            check(pack, key, () -> Language.of(Locale.ROOT, line(key, words)));
        }
        words.keySet().removeAll(Language.KEYS);
        PluralRules plurals = plurals(pack);
        words.forEach((key, wording) -> check(pack, key, () -> check(key, wording, plurals)));
    }

    private static Map<String, String> line(String key, Map<String, String> words) {
        String line = words.get(key);
        return line == null ? Map.of() : Map.of(key, line);
    }

    /** None where the rules are malformed, which is told already. */
    private static PluralRules plurals(LanguagePack pack) {
        try {
            return Language.plurals(pack.words());
        } catch (IllegalArgumentException malformed) {
            return PluralRules.parse("");
        }
    }

    private void check(LanguagePack pack, String key, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException malformed) {
            problems.add(name(pack) + ", '" + key + "': " + malformed.getMessage());
        }
    }

    private void check(String key, String wording, PluralRules plurals) {
        Set<String> names = places.get(key);
        if (names == null) {
            throw new IllegalArgumentException("there is no such key" + NearestName.hint(key, places.keySet()));
        }
        if (wording.isBlank()) {
            throw new IllegalArgumentException("the wording is blank; leave the key out");
        }
        TemplateParser.parse(wording, List.copyOf(names), plurals);
        if (names.containsAll(Phrase.JOINED) && !(wording.startsWith("{first}") && wording.endsWith("{next}"))) {
            throw new IllegalArgumentException("'" + wording + "' must begin with {first} and end with {next}");
        }
    }
}
