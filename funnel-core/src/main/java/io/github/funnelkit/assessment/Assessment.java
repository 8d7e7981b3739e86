package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.holding.UnchangedUntil;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.plan.SlotFacts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one customer stands in a funnel on one day, and why.
 *
 * <p>The customer <em>stands at</em> the highest stage for which every criterion of that stage and of every stage below
 * it is met. Time alone never lowers a stage: a criterion with the holding rule {@code entry} that the same facts met on an
 * earlier day counts as met, and is {@link #lapsed lapsed}.
 *
 * <p>A deal of which the facts meet the condition of an {@link #ending ending} has ended: it is at that ending and at no stage,
 * has no next one, and nothing is missing. What its criteria say is still there ({@link #results}, {@link #stageByCriteria}).
 *
 * <p>This class is immutable and thread-safe; it keeps the values that it needed, and nothing else of the host.
 *
 * @since 0.1.0
 */
public final class Assessment {

    private static final int NONE = -1;

    /** Of all nodes. */
    private final Outcomes outcomes;

    private final DayPlan plan;
    private final @Nullable Object[] values;

    /** The number of the stage that the host's record claims, or behind the stages that of an ending; -1 for no claim. */
    private final int claimed;

    /** What did not fit; the list is not copied. */
    private final List<Misfit> misfits;

    /** By the outcomes of all nodes, and the values that are retained; the array is not copied. */
    Assessment(Outcomes outcomes, DayPlan plan, @Nullable Object[] values) {
        this(outcomes, plan, values, NONE, List.of());
    }

    private Assessment(Outcomes outcomes, DayPlan plan, @Nullable Object[] values, int claimed, List<Misfit> misfits) {
        this.outcomes = outcomes;
        this.plan = plan;
        this.values = values;
        this.claimed = claimed;
        this.misfits = misfits;
    }

    /**
     * The funnel that was assessed by.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return outcomes.funnel();
    }

    /**
     * The type of the sale.
     *
     * @return the sale type
     */
    public SaleType saleType() {
        return outcomes.saleType();
    }

    /**
     * The day that the assessment is of.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return plan.day;
    }

    /**
     * Until when this assessment is true of these facts: time alone changes nothing in it before. A host that keeps the stage
     * assesses the customer again on the day after, and whenever a fact changes.
     *
     * @return the last day, that of the assessment or later; on the day after, time changes what a condition says, which need
     *     not change the stage. Empty when time changes nothing
     */
    public Optional<LocalDate> validUntil() {
        Facts facts = known();
        return outcomes.path()
                .conditions()
                .flatMap(condition -> UnchangedUntil.of(condition, facts, plan.day).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * What was given as the stage that the customer has reached by right.
     *
     * @return the stage that was reached, or that none was; empty where the customer was assessed by the facts alone
     */
    public Optional<ReachedStage> reachedStage() {
        return outcomes.reachedStage();
    }

    /**
     * The bare outcomes, which can be kept without keeping the customer's values.
     *
     * @return the outcomes
     */
    public Outcomes outcomes() {
        return outcomes.bare();
    }

    /**
     * What was known of the facts that the criteria of this sale type read, and of the day of the next action.
     *
     * @return the facts; every other fact is unknown to it
     */
    public Facts facts() {
        return known();
    }

    private SlotFacts known() {
        return new SlotFacts(plan, values, outcomes.nodes());
    }

    private JudgedCriteria judged() {
        return new JudgedCriteria(outcomes, known(), plan.day);
    }

    /**
     * How the deal has ended, as the facts say.
     *
     * @return the first ending of the funnel whose condition is met on the day; empty while the deal is open, as it is where
     *     that is not known
     */
    public Optional<Ending> ending() {
        return outcomes.ending();
    }

    /**
     * The stage at which the customer stands.
     *
     * @return the stage; empty when the customer is unqualified, as the first stage is not satisfied, or the deal has
     *     {@link #ending ended}
     */
    public Optional<Stage> stage() {
        return outcomes.stage();
    }

    /**
     * The stage whose criteria are met, with those of all stages below it, whether or not the deal has ended.
     *
     * @return the stage; empty when the first stage is not satisfied
     */
    public Optional<Stage> stageByCriteria() {
        return outcomes.stageByCriteria();
    }

    /**
     * What the customer is called at its stage.
     *
     * @return the customer type; empty when it stands at no stage
     */
    public Optional<CustomerType> customerType() {
        return stage().map(Stage::customerType);
    }

    /**
     * The win probability that is stated for the stage.
     *
     * @return the probability; empty when the customer stands at no stage or its stage states none, which is not 0 %
     */
    public Optional<WinProbability> winProbability() {
        return stage().flatMap(stage -> stage.winProbability(saleType()));
    }

    /**
     * The next stage up.
     *
     * @return the stage; empty when the customer stands at the last one, or the deal has ended
     */
    public Optional<Stage> nextStage() {
        return outcomes.nextStage();
    }

    /**
     * What came of every criterion of this sale type.
     *
     * @return the results in the order of the stages and their criteria
     */
    public List<CriterionResult> results() {
        return judged().between(0, outcomes.path().criteria().size());
    }

    /**
     * What came of the criteria of one stage.
     *
     * @param stage the stage
     * @return the results in order; empty when the stage does not apply to this sale type
     */
    public List<CriterionResult> results(Stage stage) {
        SalePath path = outcomes.path();
        int index = path.stages().indexOf(stage);
        return index < 0 ? List.of() : judged().between(path.firstCriterion(index), path.firstCriterion(index + 1));
    }

    /**
     * What has lapsed: the criteria of the customer's stage and of the stages below it that are not met on the day, by the
     * plain outcome. They count as met, as time alone never lowers a stage, and are worth renewing. Where a stage was reached by
     * right, these are all criteria of it and below that are not met any more, whatever has undone them: time, or facts that
     * have changed.
     *
     * @return the results in order; usually none, and none when the deal has ended
     */
    public List<CriterionResult> lapsed() {
        return judged().lapsed();
    }

    /** The same from the stage of a number that was reached by right, -1 for none; this must be an assessment on the day. */
    Assessment reached(int stage) {
        return new Assessment(outcomes.reached(stage), plan, values, claimed, misfits);
    }

    /**
     * This assessment with a stage that the host's record claims, where no binding reads it: {@link #claim()} then says what
     * the facts say of it.
     *
     * @param stage the claimed stage
     * @return an assessment that differs in the claim alone
     * @throws IllegalArgumentException if the stage is none of the sale type
     */
    public Assessment claiming(Stage stage) {
        return claiming(StageNumber.require(outcomes.path(), stage));
    }

    /**
     * This assessment with an ending that the host's record claims, where no binding reads it: {@link #endingClaim()} then says
     * what the facts say of it.
     *
     * @param ending the claimed ending
     * @return an assessment that differs in the claim alone
     * @throws IllegalArgumentException if the ending is none of the funnel
     */
    public Assessment claiming(Ending ending) {
        return claiming(outcomes.path().stages().size() + number(ending));
    }

    private int number(Ending ending) {
        int number = funnel().endings().indexOf(ending);
        if (number < 0) {
            throw new IllegalArgumentException("ending '" + ending.id() + "' is none of " + funnel());
        }
        return number;
    }

    /** The same with the stage of a number that the host's record claims, or behind the stages an ending; -1 for none. */
    Assessment claiming(int place) {
        return place < 0 ? this : new Assessment(outcomes, plan, values, place, misfits);
    }

    /** The same with what did not fit. */
    Assessment with(List<Misfit> found) {
        return found.isEmpty() ? this : new Assessment(outcomes, plan, values, claimed, List.copyOf(found));
    }

    /**
     * What did not fit its fact and counts as unknown.
     *
     * @return in the order in which facts are read, last the stage; always none where customers are assessed strictly
     */
    public List<Misfit> misfits() {
        return misfits;
    }

    /**
     * What came of one criterion.
     *
     * @param criterionId the id of the criterion
     * @return the result
     * @throws IllegalArgumentException if the funnel has no such criterion, or it is of another sale type
     */
    public CriterionResult result(String criterionId) {
        Criterion criterion = funnel().criterion(criterionId);
        int index = outcomes.path().number(criterion);
        if (index < 0) {
            throw new IllegalArgumentException("criterion '" + criterionId + "' is for sale type '"
                    + criterion.saleType() + "', but the assessment is of '" + saleType() + "'");
        }
        return judged().result(index);
    }

    /**
     * What keeps the customer from the next stage: its criteria that are not met or unknown.
     *
     * @return the results in order; empty when the customer stands at the last stage, or the deal has ended
     */
    public List<CriterionResult> missing() {
        int next = outcomes.next();
        return next == outcomes.path().stages().size() ? List.of() : judged().missing(next, next);
    }

    /**
     * What keeps the customer from a stage: the criteria that are not met or unknown of the stages above the customer's, up to
     * that one. Of a deal that has ended, it goes by the stage {@link #stageByCriteria by the criteria}.
     *
     * @param stage a stage of this sale type
     * @return the results in order; empty when the customer stands there or above
     * @throws IllegalArgumentException if the stage is none of the sale type
     */
    public List<CriterionResult> missingUpTo(Stage stage) {
        SalePath path = outcomes.path();
        return judged().missing(outcomes.standing() + 1, StageNumber.require(path, stage));
    }

    /**
     * Holds a stage that a record claims against this assessment.
     *
     * @param stage the claimed stage
     * @return what the facts say of it
     * @throws IllegalArgumentException if the stage is none of the sale type
     */
    public Claim claim(Stage stage) {
        int above = StageNumber.require(outcomes.path(), stage) - outcomes.standing();
        return Claim.of(stage, above, ending(), missingUpTo(stage));
    }

    /**
     * Holds the stage that the host's record claims against this assessment.
     *
     * @return what the facts say of it; empty when the binding binds no claimed stage, or the record claims none
     */
    public Optional<Claim> claim() {
        List<Stage> stages = outcomes.path().stages();
        return claimed < 0 || claimed >= stages.size() ? Optional.empty() : Optional.of(claim(stages.get(claimed)));
    }

    /**
     * Whether a guide applies, as the facts say.
     *
     * @param guide a guide of the funnel
     * @return met when it does, as one without a condition always does; unknown when that is not known
     * @throws IllegalArgumentException if the guide is none of the funnel, or not used for this type of sale
     */
    public Outcome outcome(ActionGuide guide) {
        if (!funnel().guides().contains(guide) || !guide.saleTypes().contains(saleType())) {
            throw new IllegalArgumentException(
                    "guide '" + guide.id() + "' is none of " + funnel() + " for sale type '" + saleType() + "'");
        }
        return outcomes.outcome(guide);
    }

    /**
     * Holds an ending that a record claims against this assessment.
     *
     * @param ending the claimed ending
     * @return what the facts say of it
     * @throws IllegalArgumentException if the ending is none of the funnel
     */
    public EndingClaim claim(Ending ending) {
        number(ending);
        List<CriterionResult> lacking = ending.from()
                .map(funnel()::stage)
                .filter(outcomes.path().stages()::contains)
                .map(this::missingUpTo)
                .orElse(List.of());
        return EndingClaim.of(ending, ending(), outcomes.outcome(ending), lacking);
    }

    /**
     * Holds the ending that the host's record claims against this assessment.
     *
     * @return what the facts say of it; empty when the binding binds no claimed stage, or the record claims no ending
     */
    public Optional<EndingClaim> endingClaim() {
        int number = claimed - outcomes.path().stages().size();
        return number < 0
                ? Optional.empty()
                : Optional.of(claim(funnel().endings().get(number)));
    }

    /**
     * As what the deal counts as closed: the ending that the facts say, or else the one that the host's record claims and the
     * facts justify. It is the one rule of whatever counts deals - summaries, forecasts, work lists, waterfalls, closed deals;
     * stage and outcomes remain those of the facts.
     *
     * @return the ending; empty for a deal that is open, or whose record claims what the facts do not justify
     */
    public Optional<Ending> endedAs() {
        Optional<Ending> byFacts = ending();
        if (byFacts.isPresent() || claimed < outcomes.path().stages().size()) {
            return byFacts;
        }
        return endingClaim()
                .filter(claim -> claim.verdict() == ClaimVerdict.JUSTIFIED)
                .map(EndingClaim::ending);
    }

    /**
     * Stages whose own criteria are all met although a lower stage's are not.
     *
     * @return the stages in order; usually none, and none when the deal has ended
     */
    public List<Stage> metOutOfOrder() {
        return outcomes.metOutOfOrder();
    }

    /**
     * The unknown facts that could decide a missing criterion: what is worth asking. Facts that cannot matter any more
     * are not among them.
     *
     * @return the facts in the order of the missing criteria
     */
    public Set<Fact<?>> unknownFacts() {
        Set<Fact<?>> unknown = new LinkedHashSet<>();
        missing().forEach(result -> unknown.addAll(result.unknownFacts()));
        return Collections.unmodifiableSet(unknown);
    }

    /**
     * Says where the customer stands and what is missing.
     *
     * @param language the reader's language
     * @return the words: a line for the stage and one per lapsed criterion, then one for the next stage and one per missing
     *     criterion; of a deal that has ended, a line for its ending, one for why, and one for the stage by the criteria
     */
    public String explain(Locale language) {
        AssessmentLines lines = new AssessmentLines(saleType(), plan.day, language);
        Optional<Ending> ending = ending();
        if (ending.isPresent()) {
            lines.ended(ending.get());
            claimed(lines);
            lines.byCriteria(stageByCriteria());
        } else {
            lines.stage(stage());
            lines.results(lapsed());
            claimed(lines);
            lines.next(nextStage());
            lines.results(missing());
            lines.outOfOrder(metOutOfOrder());
        }
        return lines.toString();
    }

    private void claimed(AssessmentLines lines) {
        claim().ifPresent(lines::claim);
        endingClaim().ifPresent(lines::claim);
    }

    /** Sale type, day, stage or ending, and number of missing criteria, for logs and test failures. */
    @Override
    public String toString() {
        return saleType() + " on " + plan.day + ": " + outcomes.where() + ", "
                + missing().size() + " missing";
    }
}
