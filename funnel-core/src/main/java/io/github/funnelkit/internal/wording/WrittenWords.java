package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.LanguagePack;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people write, in all languages at once: lists of words in files, for reading what was typed. */
public final class WrittenWords {

    private WrittenWords() {}

    /** The words of a file, by what they mean. */
    public static Map<String, List<String>> of(String file) {
        String name = "written/" + file + ".properties";
        InputStream words = WrittenWords.class.getResourceAsStream(name);
        if (words == null) {
            throw new IllegalStateException("the library has no file " + name);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        LanguagePack.read(words)
                .forEach((meaning, list) -> lists.put(
                        meaning, Stream.of(list.split(",")).map(String::strip).toList()));
        return lists;
    }
}
