package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks about criteria whose text has a number that their condition does not ask for, while the condition asks for one that
 * the text does not have. A text that leaves its number out, or that has others beside it, is not asked about.
 */
final class NumberQuestions {

    private NumberQuestions() {}

    static List<Advice> of(Funnel funnel) {
        Map<Place, Advice> advice = new LinkedHashMap<>();
        for (Criterion criterion : funnel.criteria()) {
            if (criterion.hasOwnText()) {
                AskedNumbers asked = AskedNumbers.of(criterion.condition());
                for (Locale language : criterion.text().languages()) {
                    String text = criterion.text().in(language);
                    odd(text, asked)
                            .ifPresent(number -> advice.putIfAbsent(
                                    CriterionPlace.exact(criterion, funnel), ask(funnel, criterion, text, number)));
                }
            }
        }
        return List.copyOf(advice.values());
    }

    private static Optional<String> odd(String text, AskedNumbers asked) {
        List<WrittenNumber> written = WrittenNumber.allIn(text);
        if (asked.areAllIn(written) || WrittenNumber.isSpelledIn(text)) {
            return Optional.empty();
        }
        return written.stream()
                .filter(number -> !asked.haveOne(number))
                .map(WrittenNumber::written)
                .findFirst();
    }

    private static Advice ask(Funnel funnel, Criterion criterion, String text, String number) {
        Text described = Text.worded(
                () -> criterion.text().languages(),
                language -> criterion.condition().describe(language));
        return new Advice(
                AdviceKind.OTHER_NUMBER,
                CriterionPlace.exact(criterion, funnel),
                LintWords.OTHER_NUMBER.text(text, number, described),
                LintWords.CORRECT.text());
    }
}
