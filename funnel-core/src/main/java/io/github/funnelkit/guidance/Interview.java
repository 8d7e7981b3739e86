package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.interview.Inquiry;
import io.github.funnelkit.internal.interview.NextQuestion;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.search.Sheets;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out with the fewest or cheapest questions whether a customer reaches a stage: {@link #next} says what to ask, {@link
 * #answer} takes the answer. A fact that can no longer matter is never asked for.
 *
 * <p>An answer is as likely as any other that comes out differently for some check, or by how many of given customers it is
 * true. Facts are taken to be independent. With at most ten facts left, and where criteria are single checks that have no
 * fact in common, no way to ask is expected to cost less; else parts that have no fact in common are asked one after the other,
 * those first that are likeliest to end the interview for what they cost.
 *
 * <p>It is a value: what is known and the stage are all that it depends on, so that the order of the answers changes nothing,
 * and the fact sheet with the id of the stage is its document. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Interview {

    private final Assessment assessment;
    private final Stage stage;
    private final QuestionCosts costs;
    private final List<Facts> seen;
    private final WayGoals asked;
    private final Inquiry inquiry;
    private final FactSheet facts;
    private final NextQuestion question;

    private Interview(
            Assessment assessment,
            Stage stage,
            QuestionCosts costs,
            List<Facts> seen,
            WayGoals asked,
            Inquiry inquiry,
            FactSheet facts) {
        this.assessment = assessment;
        this.stage = stage;
        this.costs = costs;
        this.seen = seen;
        this.asked = asked;
        this.inquiry = inquiry;
        this.facts = facts;
        this.question = NextQuestion.of(inquiry, facts);
    }

    /**
     * Begins an interview about the next stage, with costs by the types of the facts.
     *
     * @param assessment where the customer stands by what is known
     * @return the interview; empty when there is no next stage, or the deal has ended
     */
    public static Optional<Interview> of(Assessment assessment) {
        return assessment.nextStage().map(next -> of(assessment, next, QuestionCosts.BY_TYPE));
    }

    /**
     * Begins an interview about a stage.
     *
     * @param assessment where the customer stands by what is known
     * @param stage the stage of which it is to be decided whether the customer reaches it
     * @param costs what it costs to find out each fact
     * @return the interview
     * @throws IllegalArgumentException if the stage does not apply to the sale type
     */
    public static Interview of(Assessment assessment, Stage stage, QuestionCosts costs) {
        return of(assessment, stage, costs, List.of());
    }

    /**
     * Begins an interview about a stage, with answers as likely as they are among some customers.
     *
     * @param assessment where the customer stands by what is known
     * @param stage the stage of which it is to be decided whether the customer reaches it
     * @param costs what it costs to find out each fact
     * @param seen what is known of other customers: each value that one of them has makes its answer likelier
     * @return the interview
     * @throws IllegalArgumentException if the stage does not apply to the sale type
     */
    public static Interview of(
            Assessment assessment, Stage stage, QuestionCosts costs, Collection<? extends Facts> seen) {
        Funnel funnel = assessment.funnel();
        if (!funnel.stages(assessment.saleType()).contains(stage)) {
            throw new IllegalArgumentException("stage '" + stage.id() + "' is none of " + funnel + " for sale type '"
                    + assessment.saleType().id() + "'; there are "
                    + String.join(
                            ", ",
                            funnel.stages(assessment.saleType()).stream()
                                    .map(Stage::id)
                                    .toList()));
        }
        WayGoals asked = WayGoals.of(assessment, stage);
        Set<Fact<?>> read = new LinkedHashSet<>();
        asked.goals().forEach(goal -> read.addAll(goal.condition().facts()));
        FactSheet facts = Sheets.of(assessment.facts(), read);
        List<Facts> others = List.copyOf(seen);
        Inquiry inquiry = Inquiry.of(
                asked.goals().stream().map(Goal::condition).toList(), facts, assessment.asOf(), costs::of, others);
        return new Interview(assessment, stage, costs, others, asked, inquiry, facts);
    }

    /** {@return the stage of which it is to be decided whether the customer reaches it} */
    public Stage stage() {
        return stage;
    }

    /** {@return the day as of which it is decided} */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** {@return what is known of the facts that the stage and those below it ask for, what was answered included} */
    public FactSheet facts() {
        return facts;
    }

    /**
     * Whether the customer reaches the stage.
     *
     * @return met or not met once it is decided
     */
    public Outcome outcome() {
        return asked.leavesUnbroken(facts) ? question.outcome() : Outcome.NOT_MET;
    }

    /**
     * What speaks against it: the criteria of the stage and of those below it, as far as the customer has not reached them, that
     * are not met by what is known.
     *
     * @return the criteria in order; none when the stage is reached, or nothing speaks against it yet
     */
    public List<Criterion> notMet() {
        return asked.criteria(asked.goals().stream()
                .filter(goal -> goal.condition().outcome(facts, assessment.asOf()) == Outcome.NOT_MET)
                .toList());
    }

    /**
     * What to ask next.
     *
     * @return the question; empty when it is decided, or no fact can decide it
     */
    public Optional<InterviewQuestion> next() {
        if (outcome() != Outcome.UNKNOWN || question.fact().isEmpty()) {
            return Optional.empty();
        }
        List<Goal> goals = asked.goals();
        List<Criterion> decides =
                asked.criteria(question.decides().stream().map(goals::get).toList());
        Fact<?> fact = question.fact().get();
        return Optional.of(new InterviewQuestion(
                fact, decides, costs.of(fact), question.cost(), question.questions(), question.isLeast()));
    }

    /**
     * Takes an answer.
     *
     * @param fact the fact that was asked for, or any other
     * @param value what is known of it now; null when it is not known after all
     * @param <V> the type of its values
     * @return the interview that goes on
     * @throws IllegalArgumentException if the fact does not allow the value
     */
    public <V> Interview answer(Fact<V> fact, @Nullable V value) {
        return knowing(Sheets.replace(facts, List.of(fact), FactSheet.empty().with(fact, value)));
    }

    /**
     * Takes several answers.
     *
     * @param answers what is known now, or known to be none; what it does not say stays as it is
     * @return the interview that goes on
     */
    public Interview answer(FactSheet answers) {
        return knowing(Sheets.replace(facts, answers.facts(), answers));
    }

    private Interview knowing(FactSheet known) {
        return new Interview(assessment, stage, costs, seen, asked, inquiry.knowing(known), known);
    }

    /**
     * Says what to ask next and why, or what is decided.
     *
     * @param language the reader's language
     * @return the words
     */
    public String explain(Locale language) {
        Optional<InterviewQuestion> next = next();
        if (next.isPresent()) {
            return CommonWords.LABELLED.in(
                    language,
                    GuidanceWords.INTERVIEW.in(language, stage.customerType().label()),
                    next.get().explain(language));
        }
        return switch (outcome()) {
            case MET ->
                GuidanceWords.INTERVIEW_MET.in(language, stage.customerType().label());
            case NOT_MET -> notReached(language);
            case UNKNOWN ->
                GuidanceWords.INTERVIEW_OPEN.in(language, stage.customerType().label());
        };
    }

    private String notReached(Locale language) {
        String decided = GuidanceWords.INTERVIEW_NOT_MET.in(
                language, stage.customerType().label());
        List<Text> against = notMet().stream().map(Criterion::text).toList();
        return against.isEmpty()
                ? decided
                : CommonWords.LABELLED.in(language, decided, CommonWords.CLAUSES.join(language, against));
    }

    /** Whether two interviews know the same and are about the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interview that
                && stage.equals(that.stage)
                && facts.equals(that.facts)
                && costs.equals(that.costs)
                && seen.equals(that.seen)
                && assessment.funnel().equals(that.assessment.funnel())
                && assessment.saleType().equals(that.assessment.saleType())
                && assessment.asOf().equals(that.assessment.asOf());
    }

    @Override
    public int hashCode() {
        return 31 * stage.hashCode() + facts.hashCode();
    }

    /** The stage and what comes next, for logs and test failures. */
    @Override
    public String toString() {
        return "interview about stage '" + stage.id() + "': "
                + next().map(next -> "asks for " + next.fact().id())
                        .orElseGet(() -> outcome().toString());
    }
}
