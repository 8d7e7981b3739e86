package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Formulas by number, so that equal ones are one, whatever answers have led to them. */
final class Formulas {

    static final int NOT_MET = 0;
    static final int MET = 1;
    private static final int FIRST = 2;
    private static final int[] NO_FACTS = {};

    /** Of the number of a fact, and of that of an answer; no funnel has as many as that. */
    private static final int BITS = 16;

    private final Questions questions;
    private final List<Formula> formulas = new ArrayList<>();
    private final Map<Formula, Integer> numbers = new HashMap<>();
    /** By formula, the facts that it still asks for, in their order. */
    private final List<int[]> facts = new ArrayList<>();

    private final Map<Long, Integer> answered = new HashMap<>();

    Formulas(Questions questions) {
        this.questions = questions;
    }

    /** What is left of a condition by what is known. */
    int of(Condition condition) {
        if (condition instanceof Check check) {
            return leaf(check);
        }
        if (condition instanceof Not not) {
            return negation(of(not.part()));
        }
        if (condition instanceof WhenThen whenThen) {
            return gate(1, List.of(negation(of(whenThen.when())), of(whenThen.then())));
        }
        List<Integer> parts = condition.parts().stream().map(this::of).toList();
        if (condition instanceof AtLeastOf some) {
            return gate(some.least(), parts);
        }
        return gate(condition instanceof AllOf ? parts.size() : 1, parts);
    }

    private int leaf(Check check) {
        int number = questions.number(check);
        List<Integer> none = Collections.nCopies(questions.unknown(number).size(), Formula.UNANSWERED);
        return leaf(new Formula.Leaf(number, none));
    }

    private int leaf(Formula.Leaf leaf) {
        return switch (questions.outcome(leaf)) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> number(leaf);
        };
    }

    int negation(int part) {
        if (part == MET || part == NOT_MET) {
            return part == MET ? NOT_MET : MET;
        }
        return formula(part) instanceof Formula.Negation twice ? twice.part() : number(new Formula.Negation(part));
    }

    int gate(int needed, List<Integer> parts) {
        List<Integer> open = new ArrayList<>();
        int missing = needed;
        for (int part : parts) {
            if (part == MET) {
                missing--;
            } else if (part != NOT_MET) {
                open.add(part);
            }
        }
        if (missing <= 0) {
            return MET;
        }
        if (open.size() < missing) {
            return NOT_MET;
        }
        boolean all = missing == open.size();
        if (all || missing == 1) {
            open = flat(open, all);
            missing = all ? open.size() : 1;
        } else {
            Collections.sort(open);
        }
        return open.size() == 1 ? open.get(0) : number(new Formula.Gate(missing, open));
    }

    /** With the parts of gates of the same kind in their stead, each once, in order. */
    private List<Integer> flat(List<Integer> parts, boolean all) {
        List<Integer> each = new ArrayList<>(parts.size());
        for (int part : parts) {
            if (formula(part) instanceof Formula.Gate gate && (all ? gate.needsAll() : gate.needsOne())) {
                each.addAll(gate.parts());
            } else {
                each.add(part);
            }
        }
        Collections.sort(each);
        List<Integer> once = new ArrayList<>(each.size());
        for (Integer part : each) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(part)) {
                once.add(part);
            }
        }
        return once;
    }

    private int number(Formula formula) {
        Integer known = numbers.get(formula);
        if (known == null) {
            known = formulas.size() + FIRST;
            formulas.add(formula);
            numbers.put(formula, known);
            facts.add(factsOf(formula));
        }
        return known;
    }

    private int[] factsOf(Formula formula) {
        if (formula instanceof Formula.Negation negation) {
            return facts(negation.part());
        }
        BitSet asked = new BitSet();
        if (formula instanceof Formula.Leaf leaf) {
            List<Integer> unknown = questions.unknown(leaf.check());
            for (int i = 0; i < unknown.size(); i++) {
                if (leaf.answers().get(i) == Formula.UNANSWERED) {
                    asked.set(unknown.get(i));
                }
            }
        }
        for (int part : formula.parts()) {
            for (int fact : facts(part)) {
                asked.set(fact);
            }
        }
        return asked.stream().toArray();
    }

    Formula formula(int number) {
        return formulas.get(number - FIRST);
    }

    /** The facts that can still decide a formula, in the order in which the conditions ask for them. */
    int[] facts(int number) {
        return number < FIRST ? NO_FACTS : facts.get(number - FIRST);
    }

    /** Whether a fact can still decide a formula. */
    boolean asksFor(int number, int fact) {
        return Arrays.binarySearch(facts(number), fact) >= 0;
    }

    /** What is left of a formula after an answer. */
    int after(int number, int fact, int answer) {
        if (!asksFor(number, fact)) {
            return number;
        }
        long key = ((long) number << (2 * BITS)) | ((long) fact << BITS) | answer;
        Integer known = answered.get(key);
        if (known == null) {
            known = answered(formula(number), fact, answer);
            answered.put(key, known);
        }
        return known;
    }

    private int answered(Formula formula, int fact, int answer) {
        if (formula instanceof Formula.Leaf leaf) {
            List<Integer> answers = new ArrayList<>(leaf.answers());
            answers.set(questions.unknown(leaf.check()).indexOf(fact), answer);
            return leaf(new Formula.Leaf(leaf.check(), answers));
        }
        List<Integer> parts = new ArrayList<>(formula.parts().size());
        for (int part : formula.parts()) {
            parts.add(after(part, fact, answer));
        }
        return formula instanceof Formula.Gate gate ? gate(gate.needed(), parts) : negation(parts.get(0));
    }
}
