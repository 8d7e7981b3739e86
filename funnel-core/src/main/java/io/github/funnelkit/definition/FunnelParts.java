package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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
            Set<Fact<?>> declaredFacts,
            Set<Form> declaredForms,
            Optional<Funnel> base,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides) {
        Set<Fact<?>> read = new LinkedHashSet<>();
        Set<Form> used = new LinkedHashSet<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                read.addAll(criterion.condition().facts());
                used.addAll(criterion.forms());
            }
        }
        guides.forEach(guide -> guide.actions().forEach(action -> used.addAll(action.forms())));
        Set<Fact<?>> facts = merged(declaredFacts, read, base.map(Funnel::facts), Fact::id);
        facts.remove(Attached.FORMS);
        Set<Form> forms = merged(declaredForms, used, base.map(Funnel::forms), Form::id);
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
                base.map(Funnel::reference));
        return languages.isEmpty() ? parts.with(usedLanguages(parts)) : parts;
    }

    /**
     * What is declared, then what is used. What was only inherited gives way to another of its id: a derived funnel that
     * reads the budget in another currency has put its fact in the place of the inherited one.
     */
    private static <V> Set<V> merged(
            Set<V> declared, Set<V> used, Optional<List<V>> inherited, Function<V, String> id) {
        Set<V> replaced = new HashSet<>(inherited.orElse(List.of()));
        replaced.removeAll(used);
        replaced.removeIf(item -> Stream.concat(declared.stream(), used.stream())
                .noneMatch(other -> id.apply(other).equals(id.apply(item)) && !other.equals(item)));
        Set<V> merged = new LinkedHashSet<>(declared);
        merged.removeAll(replaced);
        merged.addAll(used);
        return merged;
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
