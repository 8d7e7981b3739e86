package io.github.funnelkit.examples.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Texts that customers share, each written once and referred to by its number; the first one is blank. */
final class Texts {

    private final List<Locale> languages;
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    Texts(List<Locale> languages) {
        this.languages = languages;
        number(language -> "");
    }

    /** The languages, the first of which is the one that others are held against. */
    List<Locale> languages() {
        return languages;
    }

    /** The number of what is said in each language. */
    int number(Function<Locale, String> words) {
        List<String> worded = new ArrayList<>();
        languages.forEach(language -> worded.add(words.apply(language)));
        return numbers.computeIfAbsent(worded, isNew -> numbers.size());
    }

    /** The number of a name, which is the same in all languages. */
    int number(String name) {
        return number(language -> name);
    }

    /** Writes a list of texts for each language; a text that is that of the first language as 0. */
    void write(ObjectNode node) {
        for (int language = 0; language < languages.size(); language++) {
            ArrayNode texts = node.putArray(languages.get(language).toLanguageTag());
            for (List<String> worded : numbers.keySet()) {
                if (language > 0 && worded.get(language).equals(worded.get(0))) {
                    texts.add(0);
                } else {
                    texts.add(worded.get(language));
                }
            }
        }
    }
}
