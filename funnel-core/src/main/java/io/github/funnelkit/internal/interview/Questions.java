package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.search.Pool;
import io.github.funnelkit.internal.search.Sheets;
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
import org.jspecify.annotations.Nullable;

/** The facts that may be asked for about one customer, the checks that read them, and what each answer makes of a check. */
final class Questions {

    static final int UNANSWERED = -1;

    private final List<Check> checks;
    private final Map<Check, Integer> numbers = new HashMap<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    /** By check, the numbers of the facts that it reads and that are not known. */
    private final List<List<Integer>> unknown = new ArrayList<>();

    /** By fact, the checks that read nothing else, in the order of the answers' outcomes. */
    private final List<List<Integer>> alone = new ArrayList<>();

    /** By check that reads one fact alone, which of those it is. */
    private final Map<Integer, Integer> places = new HashMap<>();

    private final List<Answers> answers = new ArrayList<>();
    private final double[] costs;
    private final FactSheet known;
    private final LocalDate today;
    private final Map<Formula.Leaf, Outcome> joint = new HashMap<>();

    Questions(
            List<Condition> conditions,
            FactSheet known,
            LocalDate today,
            ToDoubleFunction<Fact<?>> cost,
            Collection<? extends Facts> seen) {
        this.known = known;
        this.today = today;
        Set<Check> all = new LinkedHashSet<>();
        conditions.forEach(condition -> all.addAll(condition.checks()));
        this.checks = List.copyOf(all);
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (Check check : checks) {
            numbers.put(check, numbers.size());
            List<Integer> open = new ArrayList<>();
            for (Fact<?> fact : check.arguments().facts()) {
                if (known.value(fact).isUnknown()) {
                    Integer number = byId.putIfAbsent(fact.id(), facts.size());
                    if (number == null) {
                        number = facts.size();
                        facts.add(fact);
                        alone.add(new ArrayList<>());
                    }
                    if (!open.contains(number)) {
                        open.add(number);
                    }
                }
            }
            unknown.add(open);
            if (open.size() == 1 && check.arguments().facts().size() == 1) {
                List<Integer> readers = alone.get(open.get(0));
                places.put(numbers.size() - 1, readers.size());
                readers.add(numbers.size() - 1);
            }
        }
        Pool pool = new Pool(checks, today);
        this.costs = new double[facts.size()];
        for (int fact = 0; fact < costs.length; fact++) {
            costs[fact] = cost.applyAsDouble(facts.get(fact));
            int number = fact;
            List<Check> readers = alone.get(fact).stream().map(checks::get).toList();
            long open = unknown.stream().filter(asked -> asked.contains(number)).count();
            answers.add(Answers.of(facts.get(fact), readers, open > readers.size(), pool, today, seen));
        }
    }

    int number(Check check) {
        return numbers.getOrDefault(check, UNANSWERED);
    }

    Fact<?> fact(int number) {
        return facts.get(number);
    }

    double cost(int fact) {
        return costs[fact];
    }

    Answers answers(int fact) {
        return answers.get(fact);
    }

    /** Whether every answer was thought of that makes a difference. */
    boolean areAll() {
        return answers.stream().allMatch(Answers::areAll);
    }

    /** The facts that a check reads and that are not known. */
    List<Integer> unknown(int check) {
        return unknown.get(check);
    }

    /** What comes of a check by what is known and has been answered. */
    Outcome outcome(Formula.Leaf leaf) {
        List<Integer> open = unknown.get(leaf.check());
        if (open.size() == 1 && leaf.answers().get(0) != UNANSWERED) {
            Integer place = places.get(leaf.check());
            if (place != null) {
                return answers.get(open.get(0))
                        .outcomes()
                        .get(leaf.answers().get(0))
                        .get(place);
            }
        }
        return joint.computeIfAbsent(leaf, this::evaluate);
    }

    private Outcome evaluate(Formula.Leaf leaf) {
        Check check = checks.get(leaf.check());
        FactSheet sheet = Sheets.of(known, check.arguments().facts());
        List<Integer> open = unknown.get(leaf.check());
        for (int i = 0; i < open.size(); i++) {
            if (leaf.answers().get(i) != UNANSWERED) {
                @Nullable
                FactSheet value =
                        answers.get(open.get(i)).values().get(leaf.answers().get(i));
                if (value == null) {
                    return Outcome.UNKNOWN;
                }
                sheet = Sheets.replace(sheet, List.of(facts.get(open.get(i))), value);
            }
        }
        return check.outcome(sheet, today);
    }
}
