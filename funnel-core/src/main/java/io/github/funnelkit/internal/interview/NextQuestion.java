package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What to ask next until it is decided whether some conditions are all met.
 *
 * @param outcome what is decided so far
 * @param fact what to ask for; empty when it is decided, or nothing can decide it
 * @param decides the numbers of the conditions that the answer may decide, or bring nearer to it
 * @param cost what asking is expected to cost, this question included
 * @param questions how many questions are expected, this one included
 * @param isLeast whether no way to ask costs less; otherwise it costs no more than this
 */
public record NextQuestion(
        Outcome outcome,
        Optional<Fact<?>> fact,
        List<Integer> decides,
        double cost,
        double questions,
        boolean isLeast) {

    /** Keeps the order. */
    public NextQuestion {
        decides = List.copyOf(decides);
    }

    /**
     * Plans what to ask.
     *
     * @param conditions the conditions, all of which are to be met
     * @param known what is known
     * @param today the day
     * @param cost what it costs to ask for a fact, more than 0
     * @param seen customers by whom it is judged how likely an answer is; none for all answers alike
     * @return the question
     */
    public static NextQuestion of(
            List<Condition> conditions,
            FactSheet known,
            LocalDate today,
            ToDoubleFunction<Fact<?>> cost,
            Collection<? extends Facts> seen) {
        Questions questions = new Questions(conditions, known, today, cost, seen);
        Formulas formulas = new Formulas(questions);
        List<Integer> left = conditions.stream().map(formulas::of).toList();
        int whole = formulas.gate(left.size(), left);
        Plan plan = new Planner(questions, formulas, whole).first(whole);
        if (whole == Formulas.MET || whole == Formulas.NOT_MET || plan.first() < 0) {
            Outcome outcome =
                    whole == Formulas.MET ? Outcome.MET : whole == Formulas.NOT_MET ? Outcome.NOT_MET : Outcome.UNKNOWN;
            return new NextQuestion(outcome, Optional.empty(), List.of(), 0, 0, true);
        }
        List<Integer> decides = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (formulas.facts(left.get(i)).contains(plan.first())) {
                decides.add(i);
            }
        }
        return new NextQuestion(
                Outcome.UNKNOWN,
                Optional.of(questions.fact(plan.first())),
                decides,
                plan.cost(),
                plan.questions(),
                plan.isLeast() && questions.areAll());
    }
}
