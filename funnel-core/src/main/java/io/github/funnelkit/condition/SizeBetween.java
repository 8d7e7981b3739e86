package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.wording.CommonWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The number of distinct entries of a checklist lies in a range, both ends included. */
final class SizeBetween implements BuiltIn {

    static final SizeBetween KIND = new SizeBetween();
    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);
    static final Parameter<Integer> LEAST = Parameter.wholeNumber("least");
    static final Parameter<Integer> MOST = Parameter.wholeNumber("most");

    private SizeBetween() {}

    Check check(Fact<Collection<String>> checklist, int least, int most) {
        return new Check(this, Arguments.of(FACT, checklist).and(LEAST, least).and(MOST, most));
    }

    @Override
    public String id() {
        return "sizeBetween";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, LEAST, MOST);
    }

    @Override
    public Range range(Arguments arguments) {
        return Range.sizes(arguments.get(LEAST), arguments.get(MOST));
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        SizeRange range = new SizeRange(arguments.get(LEAST), arguments.get(MOST));
        return new ByPredicate(arguments.get(FACT), range);
    }

    private static int size(Fact<Collection<String>> checklist, Facts facts) {
        Collection<String> entries = facts.known(checklist);
        return entries == null ? 0 : entries.size();
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        int least = arguments.get(LEAST);
        int most = arguments.get(MOST);
        return Examples.sized(arguments.get(FACT), least, least - 1, most, most + 1L);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String range = ConditionWords.SIZE_BETWEEN.in(language, arguments.get(LEAST), arguments.get(MOST));
        return ConditionWords.asked(arguments.get(FACT), range, language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        int size = size(arguments.get(FACT), facts);
        String found = FactText.words(arguments.get(FACT), facts.value(arguments.get(FACT)), language);
        return size == 0 ? found : CommonWords.REMARKED.in(language, size, found);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        int size = size(arguments.get(FACT), facts);
        int lacking = arguments.get(LEAST) - size;
        int surplus = size - arguments.get(MOST);
        if (lacking > 0) {
            return Optional.of(Gap.of(lacking, "", ConditionWords.ENTRIES_SHORT.text(lacking)));
        }
        return surplus > 0
                ? Optional.of(Gap.of(surplus, "", ConditionWords.ENTRIES_TOO_MANY.text(surplus)))
                : Optional.empty();
    }

    @Override
    public List<String> problems(Arguments arguments) {
        List<String> problems = new ArrayList<>();
        Fact<Collection<String>> checklist = arguments.get(FACT);
        int least = arguments.get(LEAST);
        int most = arguments.get(MOST);
        if (least < 0 || least > most) {
            problems.add("fact '" + checklist.id() + "': nothing lies between " + least + " and " + most
                    + " entries; expected 0 <= least <= most");
        } else if (!checklist.entries().isEmpty() && least > checklist.entries().size()) {
            problems.add("fact '" + checklist.id() + "' has only "
                    + checklist.entries().size() + " entries; at least " + least + " can never be ticked");
        }
        return problems;
    }
}
