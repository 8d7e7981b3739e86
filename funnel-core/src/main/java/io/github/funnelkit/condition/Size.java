package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The number of distinct entries of a checklist has a bound, or lies in a range with both ends included. None is 0. */
enum Size implements BuiltIn {
    BETWEEN("sizeBetween"),
    AT_LEAST("sizeAtLeast"),
    AT_MOST("sizeAtMost");

    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);
    private static final Parameter<Integer> LEAST = Parameter.wholeNumber("least");
    private static final Parameter<Integer> MOST = Parameter.wholeNumber("most");
    private static final Parameter<Integer> VALUE = Parameter.wholeNumber("value");

    private final String id;

    Size(String id) {
        this.id = id;
    }

    static Check between(Fact<Collection<String>> checklist, int least, int most) {
        return new Check(
                BETWEEN, Arguments.of(FACT, checklist).and(LEAST, least).and(MOST, most));
    }

    static Check atLeast(Fact<Collection<String>> checklist, int value) {
        return new Check(AT_LEAST, Arguments.of(FACT, checklist).and(VALUE, value));
    }

    static Check atMost(Fact<Collection<String>> checklist, int value) {
        return new Check(AT_MOST, Arguments.of(FACT, checklist).and(VALUE, value));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return this == BETWEEN ? List.of(FACT, LEAST, MOST) : List.of(FACT, VALUE);
    }

    private int least(Arguments arguments) {
        return switch (this) {
            case BETWEEN -> arguments.get(LEAST);
            case AT_LEAST -> arguments.get(VALUE);
            case AT_MOST -> 0;
        };
    }

    private int most(Arguments arguments) {
        return switch (this) {
            case BETWEEN -> arguments.get(MOST);
            case AT_LEAST -> Integer.MAX_VALUE;
            case AT_MOST -> arguments.get(VALUE);
        };
    }

    @Override
    public Range range(Arguments arguments) {
        return Range.sizes(least(arguments), this == AT_LEAST ? null : most(arguments));
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new SizeRange(least(arguments), most(arguments)));
    }

    private static int size(Fact<Collection<String>> checklist, Facts facts) {
        Collection<String> entries = facts.known(checklist);
        return entries == null ? 0 : entries.size();
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        long least = least(arguments);
        long most = most(arguments);
        Fact<Collection<String>> checklist = arguments.get(FACT);
        return switch (this) {
            case BETWEEN -> Examples.sized(checklist, least, least - 1, most, most + 1);
            case AT_LEAST -> Examples.sized(checklist, least, least - 1, least + 1);
            case AT_MOST -> Examples.sized(checklist, most, most + 1, most - 1);
        };
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String asked = switch (this) {
            case BETWEEN -> ConditionWords.SIZE_BETWEEN.in(language, arguments.get(LEAST), arguments.get(MOST));
            case AT_LEAST -> ConditionWords.SIZE_AT_LEAST.in(language, arguments.get(VALUE));
            case AT_MOST -> ConditionWords.SIZE_AT_MOST.in(language, arguments.get(VALUE));
        };
        return ConditionWords.asked(arguments.get(FACT), asked, language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        int size = size(arguments.get(FACT), facts);
        String found = FactText.describe(arguments.get(FACT), facts.value(arguments.get(FACT)), language);
        return size == 0 ? found : CommonWords.REMARKED.in(language, size, found);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        int size = size(arguments.get(FACT), facts);
        int lacking = least(arguments) - size;
        int surplus = size - most(arguments);
        if (lacking > 0) {
            return Optional.of(Gap.of(lacking, "", ConditionWords.ENTRIES_SHORT.text(lacking)));
        }
        return surplus > 0
                ? Optional.of(Gap.of(surplus, "", ConditionWords.ENTRIES_TOO_MANY.text(surplus)))
                : Optional.empty();
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        List<Text> problems = new ArrayList<>();
        Fact<Collection<String>> checklist = arguments.get(FACT);
        int least = least(arguments);
        int most = most(arguments);
        if (this == BETWEEN && (least < 0 || least > most)) {
            problems.add(ConditionProblemWords.NOTHING_BETWEEN.text(
                    checklist.id(), Integer.toString(least), Integer.toString(most)));
        } else if (least < 0 || most < 0) {
            problems.add(ConditionProblemWords.NEVER_SIZE.text(
                    checklist.id(), arguments.get(VALUE).toString()));
        } else if (!checklist.entries().isEmpty() && least > checklist.entries().size()) {
            problems.add(ConditionProblemWords.TOO_FEW_ENTRIES.text(
                    checklist.id(), checklist.entries().size(), Integer.toString(least)));
        }
        return problems;
    }
}
