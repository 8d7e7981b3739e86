package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import java.util.List;
import java.util.Locale;

/** What the parts of a funnel are called, so that no two of them are called the same. */
record PartNames(Funnel funnel, Locale language) {

    /** With its sale type and stage where another says the same, and with its id where that is not enough. */
    String criterion(Criterion criterion) {
        String text = OneLine.of(criterion.text(), language);
        List<Criterion> alike = funnel.criteria().stream()
                .filter(each -> OneLine.of(each.text(), language).equals(text))
                .toList();
        if (alike.size() == 1) {
            return text;
        }
        String place = place(criterion);
        boolean apart = alike.stream().filter(each -> place(each).equals(place)).count() == 1;
        return CommonWords.REMARKED.in(language, text, apart ? place : criterion.id());
    }

    private String place(Criterion criterion) {
        return OneLine.of(criterion.saleType().label(), language) + " · "
                + OneLine.of(funnel.stage(criterion.stage()).customerType().label(), language);
    }

    /** With its id where another is called the same. */
    String fact(Fact<?> fact) {
        String label = OneLine.of(fact.label(), language);
        boolean alone = funnel.facts().stream()
                        .filter(each -> OneLine.of(each.label(), language).equals(label))
                        .count()
                <= 1;
        return alone ? label : CommonWords.REMARKED.in(language, label, fact.id());
    }
}
