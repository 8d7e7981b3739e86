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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * So many records of a collection, all or none of them meet a condition of their own facts. What is not known of a record
 * leaves it open, unless the other records decide; none is a collection without records.
 */
enum OfRecords implements BuiltIn {
    SOME("some"),
    AT_LEAST("some"),
    EVERY("every"),
    NONE("none");

    private static final Parameter<Fact<Collection<FactSheet>>> IN = Parameter.fact("in", FactType.RECORDS);
    private static final Parameter<Integer> LEAST = Parameter.wholeNumber("least");
    private static final Parameter<Condition> WHEN = Parameter.of("when", ParameterType.CONDITION, Condition.class);

    /** So many records are named in an explanation. */
    private static final int NAMED = 10;

    private final String id;

    OfRecords(String id) {
        this.id = id;
    }

    Check check(Fact<Collection<FactSheet>> records, Condition when) {
        return new Check(this, Arguments.of(IN, records).and(WHEN, when));
    }

    static Check atLeast(Fact<Collection<FactSheet>> records, int least, Condition when) {
        return new Check(AT_LEAST, Arguments.of(IN, records).and(LEAST, least).and(WHEN, when));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return this == AT_LEAST ? List.of(IN, LEAST, WHEN) : List.of(IN, WHEN);
    }

    private int least(Arguments arguments) {
        return this == AT_LEAST ? arguments.get(LEAST) : 1;
    }

    private static List<FactSheet> records(Arguments arguments, Facts facts) {
        Collection<FactSheet> known = facts.known(arguments.get(IN));
        return known == null ? List.of() : List.copyOf(known);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        DayTest asked = new DayTest(arguments.get(WHEN), today);
        Fact<Collection<FactSheet>> records = arguments.get(IN);
        int least = least(arguments);
        return facts -> {
            Collection<FactSheet> known = facts.known(records);
            int met = 0;
            int unknown = 0;
            int size = 0;
            if (known != null) {
                size = known.size();
                for (FactSheet sheet : known) {
                    Outcome outcome = asked.outcome(sheet);
                    met += outcome == Outcome.MET ? 1 : 0;
                    unknown += outcome == Outcome.UNKNOWN ? 1 : 0;
                }
            }
            return switch (this) {
                case SOME, AT_LEAST -> atLeast(least, met, unknown);
                case EVERY -> atLeast(size, met, unknown);
                case NONE -> atLeast(1, met, unknown).not();
            };
        };
    }

    private static Outcome atLeast(int least, int met, int unknown) {
        return met >= least ? Outcome.MET : met + unknown < least ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    /** As the condition of the records; a negation turns it round. */
    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return effect(arguments.get(WHEN), this != NONE);
    }

    private static TimeEffect effect(Condition condition, boolean wanted) {
        if (condition instanceof Check check) {
            TimeEffect plain = check.timeEffect();
            return wanted ? plain : effect(/* undoes= */ plain.fulfils(), /* fulfils= */ plain.undoes());
        }
        boolean undoes = false;
        boolean fulfils = false;
        for (int i = 0; i < condition.parts().size(); i++) {
            boolean negated = condition instanceof Not || (condition instanceof WhenThen && i == 0);
            TimeEffect ofPart = effect(condition.parts().get(i), wanted != negated);
            undoes |= ofPart.undoes();
            fulfils |= ofPart.fulfils();
        }
        return effect(undoes, fulfils);
    }

    private static TimeEffect effect(boolean undoes, boolean fulfils) {
        if (undoes) {
            return fulfils ? TimeEffect.FULFILS_THEN_UNDOES : TimeEffect.UNDOES;
        }
        return fulfils ? TimeEffect.FULFILS : TimeEffect.NONE;
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return examples(arguments, FactSheet.empty(), today);
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, FactSheet known, LocalDate today) {
        return RecordExamples.of(
                        arguments.get(IN),
                        arguments.get(WHEN),
                        this == EVERY ? Integer.MAX_VALUE : this == NONE ? 0 : least(arguments),
                        records(arguments, known),
                        today)
                .stream()
                .map(records -> Examples.of(arguments.get(IN), records))
                .toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String when = arguments.get(WHEN).describe(language);
        String asked = switch (this) {
            case SOME, AT_LEAST -> ConditionWords.RECORDS_SOME.in(language, least(arguments), when);
            case EVERY -> ConditionWords.RECORDS_EVERY.in(language, when);
            case NONE -> ConditionWords.RECORDS_NONE.in(language, when);
        };
        return ConditionWords.asked(arguments.get(IN), asked, language);
    }

    /** The records that decided, each with what was found. */
    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Fact<Collection<FactSheet>> fact = arguments.get(IN);
        List<FactSheet> records = records(arguments, facts);
        Outcome outcome =
                records.isEmpty() ? Outcome.MET : test(arguments, today).outcome(facts);
        List<String> found = new ArrayList<>();
        for (int index = 0; index < records.size() && found.size() <= NAMED; index++) {
            Finding finding = arguments.get(WHEN).examine(records.get(index), today);
            if (isDecisive(finding.outcome(), outcome)) {
                String name = FactText.recordName(fact, records.get(index), index, language);
                found.add(
                        found.size() == NAMED
                                ? "…"
                                : CommonWords.LABELLED.in(language, name, finding.explain(language)));
            }
        }
        return found.isEmpty()
                ? FactText.describe(fact, facts.value(fact), language)
                : CommonWords.CLAUSES.join(language, found);
    }

    private boolean isDecisive(Outcome ofRecord, Outcome outcome) {
        return switch (this) {
            case SOME, AT_LEAST -> (ofRecord == Outcome.MET) == (outcome == Outcome.MET);
            case EVERY -> ofRecord == outcome && outcome != Outcome.MET;
            case NONE -> ofRecord == outcome.not() && outcome != Outcome.MET;
        };
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        DayTest asked = new DayTest(arguments.get(WHEN), today);
        List<FactSheet> records = records(arguments, facts);
        int met = 0;
        int failing = 0;
        for (FactSheet sheet : records) {
            met += asked.outcome(sheet) == Outcome.MET ? 1 : 0;
            failing += asked.outcome(sheet) == Outcome.NOT_MET ? 1 : 0;
        }
        int lacking = this == EVERY ? failing : least(arguments) - met;
        Text words =
                this == NONE ? ConditionWords.RECORDS_TOO_MANY.text(met) : ConditionWords.RECORDS_SHORT.text(lacking);
        int gap = this == NONE ? met : lacking;
        return gap <= 0 ? Optional.empty() : Optional.of(Gap.of(gap, "", words));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        Fact<?> collection = arguments.get(IN);
        List<Text> problems = new ArrayList<>(arguments.get(WHEN).problems());
        Text each = MentionedNames.listed(
                collection.each().stream().<String>map(Fact::id).toList());
        for (Fact<?> fact : arguments.get(WHEN).facts()) {
            if (!collection.each().contains(fact) && problems.size() < Ids.MOST_PROBLEMS) {
                problems.add(ConditionProblemWords.NOT_OF_RECORD.text(fact.id(), collection.id(), each));
            }
        }
        if (least(arguments) < 1) {
            problems.add(
                    ConditionProblemWords.ALWAYS_RECORDS.text(collection.id(), Integer.toString(least(arguments))));
        }
        return problems;
    }
}
