package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that a funnel is made of: what {@link FunnelCheck} looks at before it may become one. */
record FunnelParts(
        String id,
        String version,
        Optional<Text> label,
        Optional<SourceDocument> source,
        List<Locale> languages,
        Holding holding,
        List<SaleType> saleTypes,
        List<Fact<?>> facts,
        List<Form> forms,
        List<Position> positions,
        List<Stage> stages,
        List<ActionGuide> guides,
        Optional<FunnelReference> derivedFrom) {

    /** Adds what is used but not declared: facts and forms. */
    static FunnelParts complete(
            String id,
            String version,
            Optional<Text> label,
            Optional<SourceDocument> source,
            List<Locale> languages,
            Holding holding,
            List<SaleType> saleTypes,
            Set<Fact<?>> declaredFacts,
            Set<Form> declaredForms,
            Optional<Funnel> base,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides,
            Optional<FunnelReference> derivedFrom) {
        Set<Fact<?>> read = new LinkedHashSet<>();
        Set<Form> used = new LinkedHashSet<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                read.addAll(criterion.condition().facts());
                used.addAll(criterion.forms());
            }
        }
        for (ActionGuide guide : guides) {
            for (Action action : guide.actions()) {
                used.addAll(action.forms());
            }
        }
        Set<Fact<?>> facts = new LinkedHashSet<>(declaredFacts);
        Set<Form> forms = new LinkedHashSet<>(declaredForms);
        if (base.isPresent()) {
            facts.removeAll(replaced(declaredFacts, read, base.get().facts(), Fact::id));
            forms.removeAll(replaced(declaredForms, used, base.get().forms(), Form::id));
        }
        facts.addAll(read);
        facts.remove(AttachedForms.FACT);
        forms.addAll(used);
        return new FunnelParts(
                id,
                version,
                label,
                source,
                languages,
                holding,
                List.copyOf(saleTypes),
                List.copyOf(facts),
                List.copyOf(forms),
                List.copyOf(positions),
                List.copyOf(stages),
                List.copyOf(guides),
                derivedFrom);
    }

    /**
     * What was only inherited and gives way to another of its id: a derived funnel that reads the budget in another
     * currency has put its fact in the place of the inherited one.
     */
    private static <V> Set<V> replaced(Set<V> declared, Set<V> used, List<V> inherited, Function<V, String> id) {
        Set<V> replaced = new HashSet<>(inherited);
        replaced.removeAll(used);
        replaced.removeIf(item -> Stream.concat(declared.stream(), used.stream())
                .noneMatch(other -> id.apply(other).equals(id.apply(item)) && !other.equals(item)));
        return replaced;
    }

    FunnelParts with(List<Locale> other) {
        return new FunnelParts(
                id,
                version,
                label,
                source,
                other,
                holding,
                saleTypes,
                facts,
                forms,
                positions,
                stages,
                guides,
                derivedFrom);
    }
}
