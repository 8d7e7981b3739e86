package io.github.funnelkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The library's own words in one more language, or in other words: whatever it says that is not the funnel's.
 *
 * <p>A host implements it, with a public constructor without parameters, and offers it to {@link java.util.ServiceLoader},
 * by a file {@code META-INF/services/io.github.funnelkit.text.LanguagePack} or by {@code provides} in its module. Packs are
 * looked for once, by the class loader of the library, when the first word is said; the order in which they are found does
 * not matter.
 *
 * <pre>{@code
 * public final class French implements LanguagePack {
 *
 *     @Override
 *     public Locale language() {
 *         return Locale.FRENCH;
 *     }
 *
 *     @Override
 *     public Map<String, String> words() {
 *         return LanguagePack.read(French.class.getResourceAsStream("words-fr.properties"));
 *     }
 * }
 * }</pre>
 *
 * <p><b>Words.</b> The keys are those of the English words, the file {@code io/github/funnelkit/internal/wording/en.properties}
 * in the library's sources, which explains itself: begin with a copy. A key that is missing is said in the next language
 * that fits, in the order of {@link Text#in}, and in English at the last; so a pack for {@code fr-CA} holds only what
 * differs from {@code fr}. A host's pack for a language that the library speaks replaces the words that it has.
 *
 * <p><b>Mistakes.</b> A key that does not exist, a place that its English wording does not fill, a plural without the form
 * {@code other}, two packs for one language: with any of these nothing can be said in any language, and the exception
 * ({@link IllegalStateException}) tells all of them. Keys can come and go with a minor version: a test of the host that
 * explains something in its language tells.
 *
 * @since 0.1.0
 */
public interface LanguagePack {

    /**
     * The language of the words. It also decides how numbers are written.
     *
     * @return the language, always the same, with a BCP 47 tag
     */
    Locale language();

    /**
     * The words.
     *
     * @return the wordings by their keys, always the same; any of the keys may be missing
     */
    Map<String, String> words();

    /**
     * Reads words from a file of properties in UTF-8.
     *
     * @param properties the file, which is closed
     * @return the wordings by their keys, in the order of the keys
     * @throws UncheckedIOException if it cannot be read
     */
    static Map<String, String> read(InputStream properties) {
        Properties read = new Properties();
        try (InputStreamReader text = new InputStreamReader(properties, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<String, String> words = new TreeMap<>();
        for (String key : read.stringPropertyNames()) {
            words.put(key, read.getProperty(key));
        }
        return words;
    }
}
