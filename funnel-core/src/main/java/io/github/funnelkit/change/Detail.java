package io.github.funnelkit.change;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what respect a part has changed, and how.
 *
 * @param aspect the respect
 * @param before what it was; empty for nothing
 * @param after what it is; empty for nothing
 * @since 0.1.0
 */
public record Detail(Aspect aspect, Optional<Text> before, Optional<Text> after) {

    private static final Text NOTHING = text("无", "none");
    private static final Text COLON = text(":", ": ");
    private static final Text COMMA = text(";", "; ");

    /** Checks that nothing is missing. */
    public Detail {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Says what has changed: {@code "win probability: 10 % → 15 %"}. Where the reader's wording is the same in both
     * versions, the wordings that are not are shown instead.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        String was = words(before, language);
        String is = words(after, language);
        return aspect.label().in(language)
                + COLON.in(language)
                + (was.equals(is) ? otherLanguages(language) : was + " → " + is);
    }

    private static String words(Optional<Text> text, Locale language) {
        return text.orElse(NOTHING).in(language);
    }

    private String otherLanguages(Locale language) {
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(text -> text.languages().stream())
                .distinct()
                .filter(other -> !wording(before, other).equals(wording(after, other)))
                .map(other -> "[" + other.toLanguageTag() + "] "
                        + wording(before, other).orElse(NOTHING.in(language)) + " → "
                        + wording(after, other).orElse(NOTHING.in(language)))
                .collect(Collectors.joining(COMMA.in(language)));
    }

    private static Optional<String> wording(Optional<Text> text, Locale language) {
        return text.map(Text::wordings).map(wordings -> wordings.get(language));
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
