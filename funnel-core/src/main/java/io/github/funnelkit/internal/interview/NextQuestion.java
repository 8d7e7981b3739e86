package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param inquiry what is asked about
     * @param known what is known
     * @return the question
     */
    public static NextQuestion of(Inquiry inquiry, FactSheet known) {
        Questions questions = new Questions(inquiry, known);
        Formulas formulas = new Formulas(questions);
        List<Integer> left = inquiry.conditions().stream().map(formulas::of).toList();
        int whole = formulas.gate(left.size(), left);
        Plan plan = new Planner(questions, formulas, whole).first(whole);
        if (whole == Formulas.MET || whole == Formulas.NOT_MET || plan.first() < 0) {
            Outcome outcome =
                    whole == Formulas.MET ? Outcome.MET : whole == Formulas.NOT_MET ? Outcome.NOT_MET : Outcome.UNKNOWN;
            return new NextQuestion(outcome, Optional.empty(), List.of(), 0, 0, true);
        }
        List<Integer> decides = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (formulas.asksFor(left.get(i), plan.first())) {
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
