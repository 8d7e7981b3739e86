package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Asks about languages that some texts have and others lack, beyond those that a definition states. */
final class LanguageQuestions {

    private LanguageQuestions() {}

    static List<Advice> of(Funnel funnel) {
        List<Text> texts = WordedTexts.of(funnel);
        Map<String, Locale> worded = new TreeMap<>();
        for (Text text : texts) {
            for (Locale language : text.languages()) {
                if (!language.equals(Locale.ROOT)) {
                    worded.put(language.toLanguageTag(), language);
                }
            }
        }
        List<Advice> advice = new ArrayList<>();
        worded.values()
                .forEach(language -> (funnel.languages().contains(language)
                                ? ofFew(funnel, texts, language)
                                : further(funnel, texts, language))
                        .ifPresent(advice::add));
        return advice;
    }

    /** A language that is not stated, and that some texts lack. */
    private static Optional<Advice> further(Funnel funnel, List<Text> texts, Locale language) {
        long covered = texts.stream().filter(text -> text.covers(language)).count();
        return covered < texts.size()
                ? Optional.of(advice(
                        funnel, LintWords.PARTIAL_LANGUAGE, language, worded(texts, language), texts.size() - covered))
                : ofFew(funnel, texts, language);
    }

    /** A language of few texts where most are of none, so that these are taken for texts of any language. */
    private static Optional<Advice> ofFew(Funnel funnel, List<Text> texts, Locale language) {
        long worded = worded(texts, language);
        long ofNone = texts.stream()
                .filter(text -> text.languages().equals(Set.of(Locale.ROOT)))
                .count();
        return worded < ofNone
                ? Optional.of(advice(funnel, LintWords.LANGUAGE_OF_FEW, language, worded, ofNone))
                : Optional.empty();
    }

    private static long worded(List<Text> texts, Locale language) {
        return texts.stream()
                .filter(text -> text.languages().contains(language))
                .count();
    }

    private static Advice advice(Funnel funnel, Phrase question, Locale language, long worded, long lacking) {
        String tag = language.toLanguageTag();
        return new Advice(
                AdviceKind.PARTIAL_LANGUAGE,
                new Place(List.of(new Place.Step("funnel", funnel.id()))),
                question.text(tag, worded, lacking),
                LintWords.WORD_ALL.text(tag));
    }
}
