package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
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
        Optional<Day> nextAction,
        GateRules gate,
        List<Signal> signals,
        List<SaleType> saleTypes,
        List<Fact<?>> facts,
        List<Fact<?>> sums,
        List<Form> forms,
        List<Position> positions,
        List<Stage> stages,
        List<ActionGuide> guides,
        List<Ending> endings,
        Optional<FunnelReference> derivedFrom,
        Renames renames) {

    /** Adds what is used but not declared: facts and forms. */
    static FunnelParts complete(
            String id,
            String version,
            Optional<Text> label,
            Optional<SourceDocument> source,
            List<Locale> languages,
            Holding holding,
            Optional<Day> nextAction,
            GateRules gate,
            List<Signal> signals,
            List<SaleType> saleTypes,
            Set<Fact<?>> declaredFacts,
            Set<Form> declaredForms,
            Optional<Funnel> base,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides,
            List<Ending> endings,
            Optional<FunnelReference> derivedFrom,
            Renames renames) {
        Set<Fact<?>> read = new LinkedHashSet<>();
        Set<Fact<?>> confirmed = new LinkedHashSet<>(0);
        Set<Form> used = new LinkedHashSet<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                if (criterion.isConfirmedByHand()) {
                    confirmed.addAll(criterion.condition().facts());
                } else {
                    addRead(criterion.condition(), read);
                }
                used.addAll(criterion.forms());
            }
            for (Approval approval : stage.rules().approvals()) {
                if (approval.when().isPresent()) {
                    addRead(approval.when().get(), read);
                }
            }
        }
        for (ActionGuide guide : guides) {
            for (Action action : guide.actions()) {
                used.addAll(action.forms());
            }
            if (guide.when().isPresent()) {
                addRead(guide.when().get(), read);
            }
        }
        for (Ending ending : endings) {
            if (ending.when().isPresent()) {
                addRead(ending.when().get(), read);
            }
            read.addAll(ending.requires());
        }
        if (nextAction.isPresent()) {
            read.add(nextAction.get());
        }
        Signals.addRead(signals, read);
        Set<Fact<?>> facts = new LinkedHashSet<>(declaredFacts);
        Set<Form> forms = new LinkedHashSet<>(declaredForms);
        if (base.isPresent()) {
            List<Fact<?>> inherited = new ArrayList<>(base.get().facts());
            inherited.addAll(base.get().sums());
            facts.removeAll(replaced(declaredFacts, read, inherited, Fact::id));
            forms.removeAll(replaced(declaredForms, used, base.get().forms(), Form::id));
        }
        facts.addAll(read);
        facts.remove(AttachedForms.FACT);
        facts.removeAll(confirmed);
        List<Fact<?>> sums = new ArrayList<>(0);
        for (Fact<?> fact : List.copyOf(facts)) {
            if (!fact.addends().isEmpty()) {
                facts.remove(fact);
                sums.add(fact);
                for (Fact.Addend addend : fact.addends()) {
                    facts.add(addend.fact());
                }
            }
        }
        List<Fact<?>> collections = new ArrayList<>(0);
        for (Fact<?> fact : facts) {
            if (fact.type() == FactType.RECORDS) {
                collections.add(fact);
            }
        }
        facts.removeAll(collections); // last, as a document has them
        facts.addAll(collections);
        facts.addAll(confirmed);
        forms.addAll(used);
        return new FunnelParts(
                id,
                version,
                label,
                source,
                languages,
                holding,
                nextAction,
                gate,
                signals,
                List.copyOf(saleTypes),
                List.copyOf(facts),
                List.copyOf(sums),
                List.copyOf(forms),
                List.copyOf(positions),
                List.copyOf(stages),
                List.copyOf(guides),
                List.copyOf(endings),
                derivedFrom,
                renames.areNone()
                        ? renames
                        : renames.within(new PartIds(
                                saleTypes,
                                stages,
                                guides,
                                List.copyOf(facts),
                                List.copyOf(sums),
                                List.copyOf(forms),
                                positions,
                                endings)));
    }

    /** The facts that are read, and the sums that are named. */
    private static void addRead(Condition condition, Set<Fact<?>> read) {
        for (Check check : condition.checks()) {
            for (Fact<?> named : check.arguments().named()) {
                if (!named.addends().isEmpty()) {
                    read.add(named);
                }
            }
            read.addAll(check.arguments().facts());
        }
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
                nextAction,
                gate,
                signals,
                saleTypes,
                facts,
                sums,
                forms,
                positions,
                stages,
                guides,
                endings,
                derivedFrom,
                renames);
    }

    /** The ids of all that there is. */
    PartIds ids() {
        return new PartIds(saleTypes, stages, guides, facts, sums, forms, positions, endings);
    }

    /**
     * The same under other ids.
     *
     * @throws IllegalArgumentException if there is no part of an id that is renamed
     * @throws FunnelDefinitionException if an id would stand for two parts
     */
    FunnelParts under(Renames other) {
        RenamedParts renamed = RenamedParts.of(ImpliedRenames.with(other, stages));
        PartIds known = ids();
        renamed.requireKnown(known);
        Problems problems = new Problems();
        renamed.reportTwice(known, problems);
        if (!problems.list().isEmpty()) {
            throw new FunnelDefinitionException(id, version, problems.list());
        }
        return new FunnelParts(
                id,
                version,
                label,
                source,
                languages,
                holding,
                renamed.nextAction(nextAction),
                renamed.gate(gate),
                Signals.renamed(signals, renamed.facts()),
                renamed.saleTypes(saleTypes),
                renamed.facts(facts),
                renamed.facts(sums),
                renamed.forms(forms),
                positions.stream().map(renamed::position).toList(),
                stages.stream().map(renamed::stage).toList(),
                guides.stream().map(renamed::guide).toList(),
                endings.stream().map(renamed::ending).toList(),
                derivedFrom,
                renames);
    }
}
