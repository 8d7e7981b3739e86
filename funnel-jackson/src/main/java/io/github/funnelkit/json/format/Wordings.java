package io.github.funnelkit.json.format;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The languages in which words are written beside the data: an object with the words of each, or nothing when no
 * language was chosen.
 *
 * @param languages the languages in the order in which they are written
 */
record Wordings(List<Locale> languages) {

    void write(String name, Function<Locale, String> words, TokenSink sink) {
        if (!languages.isEmpty()) {
            sink.name(name);
            sink.startObject();
            languages.forEach(language -> sink.property(language.toLanguageTag(), words.apply(language)));
            sink.endObject();
        }
    }

    void write(String name, Text text, TokenSink sink) {
        write(name, text::in, sink);
    }
}
