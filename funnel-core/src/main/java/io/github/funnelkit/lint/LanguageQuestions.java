package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks about languages that some texts have beyond those that a definition states. */
final class LanguageQuestions {

    private LanguageQuestions() {}

    static List<Advice> of(Funnel funnel) {
        List<Text> texts = WordedTexts.of(funnel);
        Map<String, Locale> further = new TreeMap<>();
        for (Text text : texts) {
            for (Locale language : text.languages()) {
                if (!language.equals(Locale.ROOT) && funnel.languages().stream().noneMatch(language::equals)) {
                    further.put(language.toLanguageTag(), language);
                }
            }
        }
        List<Advice> advice = new ArrayList<>();
        further.forEach((tag, language) -> {
            long worded = texts.stream()
                    .filter(text -> text.languages().contains(language))
                    .count();
            long covered = texts.stream().filter(text -> text.covers(language)).count();
            if (covered < texts.size()) {
                advice.add(new Advice(
                        AdviceKind.PARTIAL_LANGUAGE,
                        new Place(List.of(new Place.Step("funnel", funnel.id()))),
                        LintWords.PARTIAL_LANGUAGE.text(tag, worded, texts.size() - covered),
                        LintWords.WORD_ALL.text(tag)));
            }
        });
        return advice;
    }
}
