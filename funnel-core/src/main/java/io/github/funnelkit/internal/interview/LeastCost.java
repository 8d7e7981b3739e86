package io.github.funnelkit.internal.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The least that asking can cost, over all trees of decisions: each question may depend on all answers before it. */
final class LeastCost {

    /** Of more facts than this, all trees are not looked at. */
    static final int MOST_FACTS = 10;

    /** How many formulas may come up where the whole has no more facts than that. */
    private static final int MOST_OF_WHOLE = 200_000;

    /** How many new ones may come up for a part of a larger whole, and for all its parts together. */
    private static final int MOST_OF_PART = 128;

    private static final int MOST_OF_PARTS = 600;

    private final Questions questions;
    private final Formulas formulas;
    private final boolean isPart;
    private final Map<Integer, Plan> plans = new HashMap<>();
    private int most;

    /** Of a whole, or of the parts of one. */
    LeastCost(Questions questions, Formulas formulas, int whole) {
        this.questions = questions;
        this.formulas = formulas;
        this.isPart = formulas.facts(whole).length > MOST_FACTS;
    }

    /** Empty when there are too many trees. */
    Optional<Plan> of(int formula) {
        most = isPart ? Math.min(plans.size() + MOST_OF_PART, MOST_OF_PARTS) : MOST_OF_WHOLE;
        return formulas.facts(formula).length > MOST_FACTS ? Optional.empty() : Optional.ofNullable(plan(formula));
    }

    private @Nullable Plan plan(int formula) {
        if (formula == Formulas.MET || formula == Formulas.NOT_MET) {
            return formula == Formulas.MET ? Plan.MET : Plan.NOT_MET;
        }
        Plan known = plans.get(formula);
        if (known != null) {
            return known;
        }
        Plan least = Plan.NOT_MET; // that it is met is not known, and can no longer be asked
        int[] facts = formulas.facts(formula);
        for (int i = 0; i < facts.length; i++) {
            Plan plan = asking(facts[i], formula);
            if (plan == null) {
                return null;
            }
            if (i == 0
                    || plan.cost() < least.cost()
                    || (plan.cost() == least.cost() && plan.questions() < least.questions())) {
                least = plan;
            }
        }
        if (plans.size() >= most) {
            return null;
        }
        plans.put(formula, least);
        return least;
    }

    private @Nullable Plan asking(int fact, int formula) {
        double cost = questions.cost(fact);
        double asked = 1;
        double met = 0;
        List<Double> weights = questions.answers(fact).weights();
        for (int answer = 0; answer < weights.size(); answer++) {
            Plan then = plan(formulas.after(formula, fact, answer));
            if (then == null) {
                return null;
            }
            cost += weights.get(answer) * then.cost();
            asked += weights.get(answer) * then.questions();
            met += weights.get(answer) * then.met();
        }
        return new Plan(fact, cost, asked, met, true);
    }
}
