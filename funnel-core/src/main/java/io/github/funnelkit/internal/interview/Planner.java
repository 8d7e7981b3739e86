package io.github.funnelkit.internal.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans what to ask: with the least cost where all trees of decisions can be looked at, else part by part. Parts that share no
 * fact are asked one after the other, those first that are likeliest to decide the whole for what they cost; of checks that
 * share none, this is the least.
 */
final class Planner {

    /** Of more facts than this, not each is tried as the first. */
    private static final int MOST_TRIED = 20;

    private final Questions questions;
    private final Formulas formulas;
    private final LeastCost least;
    private final Map<Integer, Plan> plans = new HashMap<>();

    Planner(Questions questions, Formulas formulas, int whole) {
        this.questions = questions;
        this.formulas = formulas;
        this.least = new LeastCost(questions, formulas, whole);
    }

    /** What to ask first: where the least is not known, whatever first question leaves the least by the plan for what follows. */
    Plan first(int formula) {
        Plan best = of(formula);
        if (best.isLeast() || formulas.facts(formula).length > MOST_TRIED) {
            return best;
        }
        for (int fact : formulas.facts(formula)) {
            Plan plan = asking(fact, formula);
            best = plan.cost() < best.cost() ? plan : best;
        }
        return best;
    }

    private Plan asking(int fact, int formula) {
        double cost = questions.cost(fact);
        double asked = 1;
        double met = 0;
        List<Double> weights = questions.answers(fact).weights();
        for (int answer = 0; answer < weights.size(); answer++) {
            Plan then = of(formulas.after(formula, fact, answer));
            cost += weights.get(answer) * then.cost();
            asked += weights.get(answer) * then.questions();
            met += weights.get(answer) * then.met();
        }
        return new Plan(fact, cost, asked, met, false);
    }

    private Plan of(int formula) {
        Plan known = plans.get(formula);
        if (known == null) {
            known = plan(formula);
            plans.put(formula, known);
        }
        return known;
    }

    private Plan plan(int formula) {
        if (formula == Formulas.MET || formula == Formulas.NOT_MET) {
            return formula == Formulas.MET ? Plan.MET : Plan.NOT_MET;
        }
        if (formulas.formula(formula) instanceof Formula.Gate gate && isOfSingleFacts(gate)) {
            return sequence(gate.parts().stream().map(this::single).toList(), gate.needsAll(), true);
        }
        Optional<Plan> plan = least.of(formula);
        return plan.orElseGet(() -> inParts(formula));
    }

    private Plan inParts(int formula) {
        Formula whole = formulas.formula(formula);
        if (whole instanceof Formula.Gate gate) {
            return ofParts(gate);
        }
        return whole instanceof Formula.Negation negation ? of(negation.part()).negate() : allOf(formula);
    }

    /** All or one of formulas that ask for one fact each, and each for another. */
    private boolean isOfSingleFacts(Formula.Gate gate) {
        if (!gate.needsAll() && !gate.needsOne()) {
            return false;
        }
        Set<Integer> seen = new HashSet<>();
        return gate.parts().stream().map(formulas::facts).allMatch(facts -> facts.length == 1 && seen.add(facts[0]));
    }

    /** Of one fact: it is asked. */
    private Plan single(int formula) {
        int fact = formulas.facts(formula)[0];
        double met = 0;
        List<Double> weights = questions.answers(fact).weights();
        for (int answer = 0; answer < weights.size(); answer++) {
            met += formulas.after(formula, fact, answer) == Formulas.MET ? weights.get(answer) : 0;
        }
        return new Plan(fact, questions.cost(fact), 1, met, true);
    }

    private Plan ofParts(Formula.Gate gate) {
        if (!gate.needsAll() && !gate.needsOne()) {
            return some(gate);
        }
        List<List<Integer>> groups = groups(gate.parts());
        List<Plan> plans = new ArrayList<>();
        if (groups.size() == 1) {
            gate.parts().forEach(part -> plans.add(of(part)));
        } else {
            groups.forEach(group -> plans.add(of(formulas.gate(gate.needsAll() ? group.size() : 1, group))));
        }
        return sequence(plans, gate.needsAll(), false);
    }

    /** Until one of them is not met, where all are needed, or is met, where one is. */
    private static Plan sequence(List<Plan> plans, boolean all, boolean isLeast) {
        List<Plan> order = new ArrayList<>(plans);
        order.sort(Comparator.comparingDouble(plan -> plan.cost() / Math.max(decides(plan, all), Double.MIN_NORMAL)));
        double cost = 0;
        double asked = 0;
        double goesOn = 1;
        int first = -1;
        for (Plan plan : order) {
            first = first < 0 ? plan.first() : first;
            cost += goesOn * plan.cost();
            asked += goesOn * plan.questions();
            goesOn *= 1 - decides(plan, all);
        }
        return new Plan(first, cost, asked, all ? goesOn : 1 - goesOn, isLeast);
    }

    private static double decides(Plan plan, boolean all) {
        return all ? 1 - plan.met() : plan.met();
    }

    /** Some of several: the cheapest first, until there are enough, or too few are left. */
    private Plan some(Formula.Gate gate) {
        List<Plan> order = new ArrayList<>(gate.parts().stream().map(this::of).toList());
        order.sort(Comparator.comparingDouble(Plan::cost));
        double[] met = new double[gate.needed() + 1];
        met[0] = 1;
        double cost = 0;
        double asked = 0;
        for (int i = 0; i < order.size(); i++) {
            Plan plan = order.get(i);
            double[] next = new double[met.length];
            next[gate.needed()] = met[gate.needed()];
            for (int count = 0; count < gate.needed(); count++) {
                if (count + order.size() - i >= gate.needed()) {
                    cost += met[count] * plan.cost();
                    asked += met[count] * plan.questions();
                }
                next[count] += met[count] * (1 - plan.met());
                next[count + 1] += met[count] * plan.met();
            }
            met = next;
        }
        return new Plan(order.get(0).first(), cost, asked, met[gate.needed()], false);
    }

    /** Every fact in its order: a single check of very many facts. */
    private Plan allOf(int formula) {
        int[] facts = formulas.facts(formula);
        double cost = Arrays.stream(facts).mapToDouble(questions::cost).sum();
        return new Plan(facts.length == 0 ? -1 : facts[0], cost, facts.length, 1.0 / 2, false);
    }

    /** Parts that share facts belong together. */
    private List<List<Integer>> groups(List<Integer> parts) {
        Map<Integer, List<Integer>> byFact = new HashMap<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int part : parts) {
            List<Integer> group = new ArrayList<>(List.of(part));
            for (int fact : formulas.facts(part)) {
                List<Integer> other = byFact.get(fact);
                if (other != null && groups.remove(other)) {
                    group.addAll(0, other);
                }
            }
            groups.add(group);
            for (int each : group) {
                for (int fact : formulas.facts(each)) {
                    byFact.put(fact, group);
                }
            }
        }
        return groups;
    }
}
