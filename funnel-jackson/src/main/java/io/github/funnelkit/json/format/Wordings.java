package io.github.funnelkit.json.format;

import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The languages in which words are written beside the data: an object with the words of each, or nothing when no
 * language was chosen.
 *
 * @param languages the languages in the order in which they are written
 */
record Wordings(List<Locale> languages) {

    /** Each language once, as its tag is the name of its words. */
    static Wordings of(List<Locale> languages) {
        Map<String, Locale> byTag = new LinkedHashMap<>();
        languages.forEach(language -> byTag.putIfAbsent(language.toLanguageTag(), language));
        return new Wordings(List.copyOf(byTag.values()));
    }

    void write(String name, Function<Locale, String> words, CheckedSink sink) {
        if (!languages.isEmpty()) {
            sink.name(name);
            sink.startObject();
            languages.forEach(language -> sink.property(language.toLanguageTag(), words.apply(language)));
            sink.endObject();
        }
    }

    void write(String name, Text text, CheckedSink sink) {
        write(name, text::in, sink);
    }
}
