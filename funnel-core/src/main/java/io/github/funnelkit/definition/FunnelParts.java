package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that a funnel is made of: what {@link FunnelCheck} looks at before it may become one. */
record FunnelParts(
        String id,
        String version,
        Optional<Text> label,
        List<Locale> languages,
        List<SaleType> saleTypes,
        List<Fact<?>> facts,
        List<Form> forms,
        List<Position> positions,
        List<Stage> stages,
        List<ActionGuide> guides,
        Optional<FunnelReference> derivedFrom) {

    /** Adds what is used but not declared: facts, forms and languages. */
    static FunnelParts complete(
            String id,
            String version,
            Optional<Text> label,
            List<Locale> languages,
            List<SaleType> saleTypes,
            List<Fact<?>> declaredFacts,
            List<Form> declaredForms,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides,
            Optional<FunnelReference> derivedFrom) {
        Set<Fact<?>> facts = new LinkedHashSet<>(declaredFacts);
        Set<Form> forms = new LinkedHashSet<>(declaredForms);
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                facts.addAll(criterion.condition().facts());
                forms.addAll(criterion.forms());
            }
        }
        facts.remove(Attached.FORMS);
        guides.forEach(guide -> guide.actions().forEach(action -> forms.addAll(action.forms())));
        FunnelParts parts = new FunnelParts(
                id,
                version,
                label,
                languages,
                List.copyOf(saleTypes),
                List.copyOf(facts),
                List.copyOf(forms),
                List.copyOf(positions),
                List.copyOf(stages),
                List.copyOf(guides),
                derivedFrom);
        return languages.isEmpty() ? parts.with(usedLanguages(parts)) : parts;
    }

    private static List<Locale> usedLanguages(FunnelParts parts) {
        Set<Locale> used = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        FunnelTexts.of(parts).forEach(entry -> used.addAll(entry.text().languages()));
        used.remove(Locale.ROOT);
        return new ArrayList<>(used);
    }

    private FunnelParts with(List<Locale> other) {
        return new FunnelParts(
                id,
                version,
                label,
                List.copyOf(other),
                saleTypes,
                facts,
                forms,
                positions,
                stages,
                guides,
                derivedFrom);
    }
}
