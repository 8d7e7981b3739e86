package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Sheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that may still be asked for about one customer, and what each answer makes of a check. */
final class Questions {

    private final Inquiry inquiry;
    private final FactSheet known;
    /** By check, the numbers of the facts that it reads and that are not known. */
    private final List<List<Integer>> unknown = new ArrayList<>();

    private final double[] costs;
    private final boolean areAll;
    private final Map<Formula.Leaf, Outcome> joint = new HashMap<>();

    Questions(Inquiry inquiry, FactSheet known) {
        this.inquiry = inquiry;
        this.known = known;
        this.costs = new double[inquiry.facts()];
        boolean[] isOpen = new boolean[costs.length];
        boolean all = true;
        for (int fact = 0; fact < costs.length; fact++) {
            if (inquiry.isUnknown(fact, known)) {
                isOpen[fact] = true;
                costs[fact] = inquiry.cost(fact);
                all &= inquiry.answers(fact).areAll();
            }
        }
        this.areAll = all;
        for (int check = 0; check < inquiry.checks(); check++) {
            List<Integer> open = new ArrayList<>(inquiry.read(check));
            open.removeIf(fact -> !isOpen[fact]);
            unknown.add(open);
        }
    }

    int number(Check check) {
        return inquiry.number(check);
    }

    Fact<?> fact(int number) {
        return inquiry.fact(number);
    }

    double cost(int fact) {
        return costs[fact];
    }

    Answers answers(int fact) {
        return inquiry.answers(fact);
    }

    /** Whether every answer was thought of that makes a difference. */
    boolean areAll() {
        return areAll;
    }

    /** The facts that a check reads and that are not known. */
    List<Integer> unknown(int check) {
        return unknown.get(check);
    }

    /** What comes of a check by what is known and has been answered. */
    Outcome outcome(Formula.Leaf leaf) {
        List<Integer> open = unknown.get(leaf.check());
        if (open.size() == 1 && inquiry.isAlone(leaf.check())) {
            int answer = leaf.answers().get(0);
            if (answer != Formula.UNANSWERED) {
                return inquiry.outcome(leaf.check(), answer);
            }
        }
        return joint.computeIfAbsent(leaf, this::evaluate);
    }

    private Outcome evaluate(Formula.Leaf leaf) {
        FactSheet sheet =
                Sheets.of(known, inquiry.check(leaf.check()).arguments().facts());
        List<Integer> open = unknown.get(leaf.check());
        for (int i = 0; i < open.size(); i++) {
            int answer = leaf.answers().get(i);
            if (answer != Formula.UNANSWERED) {
                @Nullable FactSheet value = answers(open.get(i)).values().get(answer);
                if (value == null) {
                    return Outcome.UNKNOWN;
                }
                sheet = Sheets.replace(sheet, List.of(fact(open.get(i))), value);
            }
        }
        return inquiry.outcome(leaf.check(), sheet);
    }
}
