package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.search.Pool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What stays the same from question to question, so that it is worked out once: the conditions, the checks in them, the facts
 * that these read, and what may be answered about each fact that was not known at the beginning.
 */
public final class Inquiry {

    private final List<Condition> conditions;
    private final LocalDate today;
    private final ToDoubleFunction<Fact<?>> cost;
    private final Collection<? extends Facts> seen;
    private final List<Check> checks;
    private final Map<Check, Integer> numbers = new HashMap<>();
    private final List<Fact<?>> facts;
    /** By check, the numbers of the facts that it reads. */
    private final List<List<Integer>> read = new ArrayList<>();
    /** By check that reads one fact alone, which it is of those that read the same, in the order of the answers' outcomes. */
    private final Map<Integer, Integer> places = new HashMap<>();
    /** By fact; of those alone that were not known. */
    private final Map<Integer, Answers> answers;

    private Inquiry(
            List<Condition> conditions,
            FactSheet known,
            LocalDate today,
            ToDoubleFunction<Fact<?>> cost,
            Collection<? extends Facts> seen) {
        this.conditions = List.copyOf(conditions);
        this.today = today;
        this.cost = cost;
        this.seen = seen;
        Set<Check> all = new LinkedHashSet<>();
        conditions.forEach(condition -> all.addAll(condition.checks()));
        this.checks = List.copyOf(all);
        Map<String, Integer> byId = new LinkedHashMap<>();
        List<Fact<?>> asked = new ArrayList<>();
        for (Check check : checks) {
            numbers.put(check, numbers.size());
            Set<Integer> of = new LinkedHashSet<>();
            for (Fact<?> fact : check.arguments().facts()) {
                Integer number = byId.get(fact.id());
                if (number == null) {
                    number = asked.size();
                    byId.put(fact.id(), number);
                    asked.add(fact);
                }
                of.add(number);
            }
            read.add(List.copyOf(of));
        }
        this.facts = List.copyOf(asked);
        this.answers = answers(known);
    }

    /**
     * Begins.
     *
     * @param conditions the conditions, all of which are to be met
     * @param known what is known
     * @param today the day
     * @param cost what it costs to ask for a fact, more than 0
     * @param seen customers by whom it is judged how likely an answer is; none for all answers alike
     * @return what is asked about
     */
    public static Inquiry of(
            List<Condition> conditions,
            FactSheet known,
            LocalDate today,
            ToDoubleFunction<Fact<?>> cost,
            Collection<? extends Facts> seen) {
        return new Inquiry(conditions, known, today, cost, seen);
    }

    /**
     * Goes on.
     *
     * @param known what is known now
     * @return this, or another one where something is no longer known that was
     */
    public Inquiry knowing(FactSheet known) {
        for (int fact = 0; fact < facts.size(); fact++) {
            if (!answers.containsKey(fact) && isUnknown(fact, known)) {
                return of(conditions, known, today, cost, seen);
            }
        }
        return this;
    }

    private Map<Integer, Answers> answers(FactSheet known) {
        List<List<Check>> alone = new ArrayList<>();
        int[] readers = new int[facts.size()];
        facts.forEach(fact -> alone.add(new ArrayList<>()));
        List<Check> open = new ArrayList<>();
        for (int check = 0; check < checks.size(); check++) {
            boolean isOpen = false;
            for (int fact : read.get(check)) {
                readers[fact]++;
                isOpen |= isUnknown(fact, known);
            }
            if (isOpen) {
                open.add(checks.get(check));
            }
            if (read.get(check).size() == 1) {
                List<Check> same = alone.get(read.get(check).get(0));
                places.put(check, same.size());
                same.add(checks.get(check));
            }
        }
        Pool pool = new Pool(open, today);
        Map<Integer, Answers> byFact = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (isUnknown(fact, known)) {
                List<Check> same = alone.get(fact);
                boolean isReadWithOthers = readers[fact] > same.size();
                byFact.put(fact, Answers.of(facts.get(fact), same, isReadWithOthers, pool, today, seen));
            }
        }
        return byFact;
    }

    boolean isUnknown(int fact, FactSheet known) {
        return known.value(facts.get(fact)).isUnknown();
    }

    List<Condition> conditions() {
        return conditions;
    }

    int checks() {
        return checks.size();
    }

    Check check(int number) {
        return checks.get(number);
    }

    int number(Check check) {
        return numbers.getOrDefault(check, Formula.UNANSWERED);
    }

    /** The facts that a check reads. */
    List<Integer> read(int check) {
        return read.get(check);
    }

    int facts() {
        return facts.size();
    }

    Fact<?> fact(int number) {
        return facts.get(number);
    }

    double cost(int fact) {
        return cost.applyAsDouble(facts.get(fact));
    }

    /** What may be answered about a fact that is not known. */
    Answers answers(int fact) {
        Answers offered = answers.get(fact);
        if (offered == null) {
            throw new IllegalArgumentException("fact '" + facts.get(fact).id() + "' was known");
        }
        return offered;
    }

    /** Whether a check reads one fact and no other. */
    boolean isAlone(int check) {
        return places.containsKey(check);
    }

    /** What comes of a check that reads one fact alone after an answer about that fact. */
    Outcome outcome(int check, int answer) {
        int place = places.getOrDefault(check, 0);
        return answers(read.get(check).get(0)).outcomes().get(answer).get(place);
    }

    Outcome outcome(int check, FactSheet sheet) {
        return checks.get(check).outcome(sheet, today);
    }
}
