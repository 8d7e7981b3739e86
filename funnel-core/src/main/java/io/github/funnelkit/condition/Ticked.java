package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A checklist has certain entries, all of them. */
final class Ticked implements BuiltIn {

    static final Ticked KIND = new Ticked();
    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);
    static final Parameter<List<String>> ENTRIES = Parameter.texts("entries");

    private Ticked() {}

    Check check(Fact<Collection<String>> checklist, List<String> entries) {
        return new Check(this, Arguments.of(FACT, checklist).and(ENTRIES, entries));
    }

    @Override
    public String id() {
        return "ticked";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, ENTRIES);
    }

    @Override
    public Range range(Arguments arguments) {
        return Range.sizes(Set.copyOf(arguments.get(ENTRIES)).size(), null);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> Outcome.of(lacking(arguments, facts).isEmpty());
    }

    private static Set<String> lacking(Arguments arguments, Facts facts) {
        Set<String> lacking = new LinkedHashSet<>(arguments.get(ENTRIES));
        Collection<String> found = facts.known(arguments.get(FACT));
        if (found != null) {
            found.forEach(lacking::remove);
        }
        return lacking;
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<Collection<String>> checklist = arguments.get(FACT);
        List<String> wanted = arguments.get(ENTRIES).stream().distinct().toList();
        return List.of(Examples.of(checklist, wanted), Examples.of(checklist, wanted.subList(0, wanted.size() - 1)));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String entries = CommonWords.LIST.join(
                language, EntryNames.of(arguments.get(FACT).entryLabels(), arguments.get(ENTRIES)));
        return ConditionWords.asked(arguments.get(FACT), entries, language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        Set<String> lacking = lacking(arguments, facts);
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Gap.of(
                        lacking.size(),
                        "",
                        ConditionWords.ENTRIES_LACKING.text(CommonWords.LIST.joined(
                                EntryNames.of(arguments.get(FACT).entryLabels(), lacking)))));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        List<Text> problems = new ArrayList<>();
        Fact<Collection<String>> checklist = arguments.get(FACT);
        problems.addAll(EntryNames.problems(checklist, arguments.get(ENTRIES)));
        for (String entry : arguments.get(ENTRIES)) {
            if (checklist.entries().isEmpty() && !Ids.isStripped(entry)) {
                problems.add(Ids.neverFound(checklist, entry));
            } else if (checklist.entries().isEmpty() && FactText.isNoValue(entry)) {
                problems.add(ConditionProblemWords.NEVER_ENTRY.text(checklist.id(), MentionedNames.shortened(entry)));
            }
        }
        return problems;
    }
}
