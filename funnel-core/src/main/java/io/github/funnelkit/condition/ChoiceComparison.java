package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.predicate.OneOfTexts;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A choice whose entries are in order is at an entry or beyond it. None is not met. */
enum ChoiceComparison implements BuiltIn {
    AT_LEAST("atLeast"),
    AT_MOST("atMost"),
    BETWEEN("between");

    private static final Parameter<Fact<String>> FACT = Parameter.fact("fact", FactType.CHOICE);
    private static final Parameter<String> VALUE = Parameter.text("value");
    private static final Parameter<String> LEAST = Parameter.text("least");
    private static final Parameter<String> MOST = Parameter.text("most");

    private final String id;

    ChoiceComparison(String id) {
        this.id = id;
    }

    Check check(Fact<String> fact, String value) {
        return new Check(this, Arguments.of(FACT, fact).and(VALUE, value));
    }

    static Check between(Fact<String> fact, String least, String most) {
        return new Check(BETWEEN, Arguments.of(FACT, fact).and(LEAST, least).and(MOST, most));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return this == BETWEEN ? List.of(FACT, LEAST, MOST) : List.of(FACT, VALUE);
    }

    /** The entries that are asked for; none where an end is no entry, or the ends are the wrong way around. */
    private List<String> wanted(Arguments arguments) {
        List<String> entries = arguments.get(FACT).entries();
        int first = switch (this) {
            case AT_LEAST -> entries.indexOf(arguments.get(VALUE));
            case AT_MOST -> 0;
            case BETWEEN -> entries.indexOf(arguments.get(LEAST));
        };
        int end = switch (this) {
            case AT_LEAST -> entries.size();
            case AT_MOST -> entries.indexOf(arguments.get(VALUE)) + 1;
            case BETWEEN -> entries.indexOf(arguments.get(MOST)) + 1;
        };
        return first < 0 || end <= first ? List.of() : entries.subList(first, end);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new OneOfTexts(wanted(arguments)));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<String> fact = arguments.get(FACT);
        List<String> wanted = wanted(arguments);
        List<String> offered = new ArrayList<>(wanted);
        for (String entry : fact.entries()) {
            if (!wanted.contains(entry)) {
                offered.add(entry);
            }
        }
        return offered.stream().map(entry -> Examples.of(fact, entry)).toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Fact<String> fact = arguments.get(FACT);
        String asked = switch (this) {
            case AT_LEAST -> ConditionWords.ENTRY_AT_LEAST.in(language, EntryNames.of(fact, arguments.get(VALUE)));
            case AT_MOST -> ConditionWords.ENTRY_AT_MOST.in(language, EntryNames.of(fact, arguments.get(VALUE)));
            case BETWEEN ->
                ConditionWords.ENTRY_BETWEEN.in(
                        language, EntryNames.of(fact, arguments.get(LEAST)), EntryNames.of(fact, arguments.get(MOST)));
        };
        return ConditionWords.asked(fact, asked, language);
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        Fact<String> fact = arguments.get(FACT);
        List<String> ends =
                this == BETWEEN ? List.of(arguments.get(LEAST), arguments.get(MOST)) : List.of(arguments.get(VALUE));
        List<Text> problems = new ArrayList<>(EntryNames.problems(fact, ends));
        if (!fact.ordered()) {
            problems.add(ConditionProblemWords.NO_ORDER.text(fact.id()));
        } else if (problems.isEmpty() && wanted(arguments).isEmpty()) {
            problems.add(ConditionProblemWords.ORDER_REVERSED.text(
                    fact.id(),
                    MentionedNames.shortened(arguments.get(LEAST)),
                    MentionedNames.shortened(arguments.get(MOST))));
        }
        return problems;
    }
}
