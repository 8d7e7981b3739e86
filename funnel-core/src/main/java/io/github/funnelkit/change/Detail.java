package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        return OneLine.of(CommonWords.LABELLED.in(
                language, aspect.label(), was.equals(is) ? otherLanguages(language) : was + " → " + is));
    }

    private static String words(Optional<Text> text, Locale language) {
        return text.orElseGet(ChangeWords.NOTHING::text).in(language);
    }

    private String otherLanguages(Locale language) {
        String nothing = ChangeWords.NOTHING.in(language);
        List<String> others = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(text -> text.languages().stream())
                .distinct()
                .filter(other -> !wording(before, other).equals(wording(after, other)))
                .map(other -> "[" + other.toLanguageTag() + "] "
                        + wording(before, other).orElse(nothing) + " → "
                        + wording(after, other).orElse(nothing))
                .toList();
        return CommonWords.CLAUSES.join(language, others);
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
