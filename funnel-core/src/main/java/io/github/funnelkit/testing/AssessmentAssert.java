package io.github.funnelkit.testing;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Assertions on an assessment. Each fails with what was expected and the whole explanation of the assessment.
 *
 * @since 0.1.0
 */
public final class AssessmentAssert {

    private final Assessment assessment;

    AssessmentAssert(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * The customer stands at this stage.
     *
     * @param stageId the id of the stage
     * @return this
     * @throws AssertionError if it stands at another or the funnel has no such stage
     */
    public AssessmentAssert standsAt(String stageId) {
        Stage expected = Known.of(() -> assessment.funnel().stage(stageId));
        return require(
                assessment.stage().filter(expected::equals).isPresent(),
                "expected to stand at '" + stageId + "', but stands at "
                        + assessment
                                .stage()
                                .map(stage -> "'" + stage.id() + "'")
                                .orElse("no stage"));
    }

    /**
     * The deal has ended, as its facts say.
     *
     * @param endingId the id of the ending
     * @return this
     * @throws AssertionError if it is open or has ended otherwise, or the funnel has no such ending
     */
    public AssessmentAssert hasEndedAt(String endingId) {
        Ending expected = Known.of(() -> assessment.funnel().ending(endingId));
        return require(
                assessment.ending().filter(expected::equals).isPresent(),
                "expected to have ended at '" + endingId + "', but "
                        + assessment
                                .ending()
                                .map(ending -> "has ended at '" + ending.id() + "'")
                                .orElse("is open"));
    }

    /**
     * The deal has not ended, as far as its facts say.
     *
     * @return this
     * @throws AssertionError if it has
     */
    public AssessmentAssert isOpen() {
        return require(
                assessment.ending().isEmpty(),
                "expected to be open, but has ended at '"
                        + assessment.ending().map(Ending::id).orElse("") + "'");
    }

    /**
     * The customer stands at no stage, and its deal is open.
     *
     * @return this
     * @throws AssertionError if it stands at one, or the deal has ended
     */
    public AssessmentAssert standsBeforeFirstStage() {
        isOpen();
        return require(
                assessment.stage().isEmpty(),
                "expected to stand at no stage, but stands at '"
                        + assessment.stage().map(Stage::id).orElse("") + "'");
    }

    /**
     * The win probability.
     *
     * @param percent whole percent
     * @return this
     * @throws AssertionError if it is another
     */
    public AssessmentAssert hasWinProbability(int percent) {
        return require(
                assessment.winProbability().equals(Optional.of(WinProbability.of(percent))),
                "expected a win probability of " + percent + " %, but "
                        + assessment
                                .winProbability()
                                .map(stated -> "it is " + stated)
                                .orElse("none is stated"));
    }

    /**
     * These criteria, and perhaps others, keep the customer from the next stage.
     *
     * @param criterionIds the ids of the criteria
     * @return this
     * @throws AssertionError if one is not missing or the funnel has no such criterion
     */
    public AssessmentAssert isMissing(String... criterionIds) {
        List<String> missing = missing();
        for (String id : criterionIds) {
            CriterionResult result = result(id);
            require(
                    missing.contains(id),
                    "expected '" + id + "' to be missing for the next stage, but it is "
                            + (result.isMet() ? "met" : "not one of the next stage")
                            + "; missing are " + missing);
        }
        return this;
    }

    /**
     * These criteria and no others keep the customer from the next stage.
     *
     * @param criterionIds the ids of the criteria, in any order
     * @return this
     * @throws AssertionError if one is not missing, another is, or the funnel has no such criterion
     */
    public AssessmentAssert isMissingOnly(String... criterionIds) {
        isMissing(criterionIds);
        List<String> others = missing().stream()
                .filter(id -> !List.of(criterionIds).contains(id))
                .toList();
        return require(others.isEmpty(), "expected nothing else to be missing, but missing are " + others);
    }

    /**
     * The outcome of these criteria, of whatever stage, is met.
     *
     * @param criterionIds the ids of the criteria
     * @return this
     * @throws AssertionError if one is not met or unknown, or the funnel has no such criterion
     */
    public AssessmentAssert meets(String... criterionIds) {
        return all(Outcome.MET, criterionIds);
    }

    /**
     * The outcome of these criteria, of whatever stage, is not met.
     *
     * @param criterionIds the ids of the criteria
     * @return this
     * @throws AssertionError if one is met or unknown, or the funnel has no such criterion
     */
    public AssessmentAssert doesNotMeet(String... criterionIds) {
        return all(Outcome.NOT_MET, criterionIds);
    }

    /**
     * The outcome of these criteria, of whatever stage, is unknown.
     *
     * @param criterionIds the ids of the criteria
     * @return this
     * @throws AssertionError if one is decided or the funnel has no such criterion
     */
    public AssessmentAssert leavesUnknown(String... criterionIds) {
        return all(Outcome.UNKNOWN, criterionIds);
    }

    /**
     * These criteria and no others count as met though time has undone them.
     *
     * @param criterionIds the ids of the criteria, in any order; none: nothing has lapsed
     * @return this
     * @throws AssertionError if one has not lapsed, another has, or the funnel has no such criterion
     * @see Assessment#lapsed()
     */
    public AssessmentAssert hasLapsedOnly(String... criterionIds) {
        Set<String> expected = Set.of(criterionIds);
        expected.forEach(this::result);
        List<String> lapsed = assessment.lapsed().stream()
                .map(result -> result.criterion().id())
                .toList();
        return require(
                expected.equals(Set.copyOf(lapsed)),
                "expected to have lapsed: " + expected.stream().sorted().toList() + ", but lapsed are " + lapsed);
    }

    /**
     * What the facts say of a claim that the customer stands at a stage.
     *
     * @param stageId the id of the claimed stage
     * @param verdict what they say
     * @return this
     * @throws AssertionError if they say something else or the funnel has no such stage
     * @see Assessment#claim
     */
    public AssessmentAssert saysOfClaim(String stageId, ClaimVerdict verdict) {
        Stage claimed = Known.of(() -> assessment.funnel().stage(stageId));
        Claim claim = assessment.claim(claimed);
        return require(
                claim.verdict() == verdict,
                "expected the claim of '" + stageId + "' to be " + verdict + ", but it is " + claim.verdict());
    }

    private AssessmentAssert all(Outcome outcome, String... criterionIds) {
        for (String id : criterionIds) {
            CriterionResult result = result(id);
            require(
                    result.outcome() == outcome,
                    "expected '" + id + "' to be " + outcome + ", but it is " + result.outcome(),
                    "\n" + result.explain(Locale.ENGLISH));
        }
        return this;
    }

    /**
     * Finding out these facts could decide a missing criterion.
     *
     * @param facts the facts
     * @return this
     * @throws AssertionError if one could not
     */
    public AssessmentAssert asksFor(Fact<?>... facts) {
        List<String> asked = assessment.unknownFacts().stream().map(Fact::id).toList();
        for (Fact<?> fact : facts) {
            require(
                    asked.contains(fact.id()),
                    "expected fact '" + fact.id() + "' to be worth asking, but only these are: " + asked);
        }
        return this;
    }

    private List<String> missing() {
        return assessment.missing().stream()
                .map(result -> result.criterion().id())
                .toList();
    }

    private CriterionResult result(String criterionId) {
        return Known.of(() -> assessment.result(criterionId));
    }

    private AssessmentAssert require(boolean holds, String failure) {
        return require(holds, failure, "");
    }

    private AssessmentAssert require(boolean holds, String failure, String details) {
        if (!holds) {
            throw new AssertionError(failure + details + "\n" + assessment.explain(Locale.ENGLISH));
        }
        return this;
    }
}
