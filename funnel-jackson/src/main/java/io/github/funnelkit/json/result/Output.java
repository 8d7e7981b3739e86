package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.CheckedSink;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where results are written.
 *
 * @param sink takes the tokens
 * @param languages the languages in which words are written beside the data, each once
 */
record Output(CheckedSink sink, List<Locale> languages) {

    private static final char REPLACEMENT = '\uFFFD';

    /** A text; half a character of somebody's input is shown as such, and does not keep the rest from being written. */
    void text(String value) {
        sink.string(whole(value));
    }

    /** The name of a member that is data, such as an owner's. */
    void name(String name) {
        sink.name(whole(name));
    }

    /** An object with the words of each language; nothing when no language was asked for. */
    void words(String member, Function<Locale, String> words) {
        byLanguage(member, language -> text(words.apply(language)));
    }

    /** An object with the sentences of each language; nothing when no language was asked for. */
    void sentences(String member, Function<Locale, List<String>> sentences) {
        byLanguage(member, language -> {
            sink.startArray();
            sentences.apply(language).forEach(this::text);
            sink.endArray();
        });
    }

    private void byLanguage(String member, Consumer<Locale> words) {
        if (!languages.isEmpty()) {
            sink.name(member);
            sink.startObject();
            languages.forEach(language -> {
                sink.name(language.toLanguageTag());
                words.accept(language);
            });
            sink.endObject();
        }
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
    }
}
