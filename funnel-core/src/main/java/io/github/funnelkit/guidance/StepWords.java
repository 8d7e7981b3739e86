package io.github.funnelkit.guidance;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a step says. */
final class StepWords {

    private StepWords() {}

    static String findOut(Step.FindOut step, Locale language) {
        return GuidanceWords.FIND_OUT.in(language, describe(step.fact(), step.conditions(), step.example(), language));
    }

    static String change(Step.Change step, Locale language) {
        return GuidanceWords.CHANGE.in(
                language,
                describe(step.fact(), step.conditions(), step.example(), language),
                FactText.describe(step.fact(), step.known(), language));
    }

    static String attach(Step.Attach step, Locale language) {
        return GuidanceWords.ATTACH.in(language, step.form().label());
    }

    /** Only one value of a flag will do, so it is named; of other facts there may be many. */
    private static String describe(Fact<?> fact, List<Condition> asks, FactValue<?> example, Locale language) {
        String value = FactText.describe(fact, example, language);
        if (fact.type().isYesOrNo()) {
            return CommonWords.LABELLED.in(language, fact.label(), value);
        }
        String asked = GuidanceWords.AND.join(
                language, asks.stream().map(ask -> ask.describe(language)).toList());
        boolean saysWhatNotToBe = asks.stream().anyMatch(Not.class::isInstance);
        String what = saysWhatNotToBe ? GuidanceWords.SUCH_AS.in(language, asked, value) : asked;
        return asks.stream().limit(1).allMatch(first -> beginsWith(fact, first))
                ? what
                : GuidanceWords.SO_THAT.in(language, fact.label(), what);
    }

    /** Whether words of a condition are of a fact at once; those of two facts compared are of the first of them. */
    private static boolean beginsWith(Fact<?> fact, Condition asked) {
        return asked.facts().stream().findFirst().equals(Optional.of(fact));
    }
}
