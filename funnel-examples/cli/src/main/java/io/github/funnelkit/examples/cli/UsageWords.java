package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** How the program is used, from the file of each language; in English it stands at the commands themselves. */
final class UsageWords {

    private UsageWords() {}

    /** The words for a reader; none where they are to be told in English. */
    static ResourceBundle of(Locale reader) {
        Locale language = Words.nearest(reader);
        String file = "usage/" + language.toLanguageTag() + ".properties";
        try (InputStream words = UsageWords.class.getResourceAsStream(file)) {
            return words == null
                    ? new None()
                    : new PropertyResourceBundle(new InputStreamReader(words, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class None extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    }
}
