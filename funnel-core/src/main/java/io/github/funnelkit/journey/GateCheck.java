package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a policy against one journey on one day. A stage where the journey stands was reached by right: entering a stage above
 * asks its criteria as they are on the day, while of what was reached only standing criteria are asked, and only what is known
 * to be broken counts. So nothing falls back that could just be entered, nor because of time alone.
 */
final class GateCheck {

    private final GatePolicy policy;
    private final JourneyState state;
    private final Assessment assessment;
    private final List<Stage> stages;
    private final int standing;
    private final EvidenceCheck evidence;
    private final ApprovalCheck approvals;
    private final GuideCheck guides;
    private final EndingCheck endings;
    private final Optional<Unrecordable.FunnelChanged> changed;
    private final List<Unrecordable.PolicyUnclear> unclear;

    GateCheck(FunnelCatalog catalog, GatePolicy policy, JourneyState state, LocalDate day, ZoneId zone) {
        OtherVersions others = new OtherVersions(state.funnel(), catalog);
        this.policy = PolicyInVersion.of(policy, others);
        this.unclear = PolicyClarity.of(policy, others);
        this.changed = FingerprintCheck.of(state, catalog);
        this.state = state;
        this.assessment =
                state.prepared(catalog).assessor().assess(state.saleType(), state.facts(), day, ReachedStage.none());
        this.stages = state.funnel().stages(state.saleType());
        this.standing = state.stage().map(stages::indexOf).orElse(-1);
        this.evidence = new EvidenceCheck(this.policy, state, day, zone, this::positionLabel);
        this.approvals =
                new ApprovalCheck(this.policy, state, day, evidence, others::isDealAmount, this::positionLabel);
        this.endings = new EndingCheck(state, state.prepared(catalog), assessment, isFarEnoughToWin());
        this.guides = new GuideCheck(state, assessment, stages, standing, evidence);
    }

    LocalDate day() {
        return assessment.asOf();
    }

    /** By the ids that the version of now has. */
    GatePolicy policy() {
        return policy;
    }

    Stage stage(String id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = stages.stream().map(Stage::id).toList();
                    return new UnknownPartException(
                            "stage '" + id + "' is none of " + state.funnel() + " for sale type '" + state.saleType()
                                    + "'" + NearestName.hint(id, ids) + "; there are " + String.join(", ", ids),
                            id,
                            ids);
                });
    }

    /** That the facts say the deal is over, and not won, where they are asked at all. */
    Optional<Obstacle.EndedByFacts> lostByFacts() {
        return policy.criteria() == CriteriaRule.ADVISORY
                ? Optional.empty()
                : endings.endedOtherwise(List.copyOf(policy.evidence().values()));
    }

    /** Whether the facts say that the deal has ended in one way. */
    boolean isEndedByFacts(Ending ending) {
        return endings.isBy(ending, List.copyOf(policy.evidence().values()));
    }

    boolean isAbove(Stage stage) {
        return stages.indexOf(stage) > standing;
    }

    boolean isBelow(Stage stage) {
        return stages.indexOf(stage) < standing;
    }

    /** The standing criteria without which the journey could not stand at a stage below; none when the policy is advisory. */
    List<CriterionResult> missingAt(Stage stage) {
        int place = stages.indexOf(stage);
        return policy.criteria() == CriteriaRule.ADVISORY ? List.of() : broken(place);
    }

    /** The standing criteria without which the journey does not go on from where it stands; none when they are advice. */
    List<Obstacle> broken() {
        List<Obstacle> lacking = new ArrayList<>();
        if (standing >= 0 && policy.criteria() != CriteriaRule.ADVISORY) {
            broken(standing).forEach(result -> lacking.add(new Obstacle.CriterionMissing(result)));
            Set<String> waived = waived(standing);
            for (Stage stage : stages.subList(first(standing), standing + 1)) {
                for (CriterionResult result : assessment.results(stage)) {
                    if (!waived.contains(result.criterion().id())) {
                        unconfirmed(stage, result).ifPresent(lacking::add);
                    }
                }
            }
        }
        return lacking;
    }

    /** The criteria up to a stage that are not met on the day, as if none had been asked before; none when they are advice. */
    List<Obstacle> unmetUpTo(Stage stage) {
        List<Obstacle> unmet = new ArrayList<>();
        int place = stages.indexOf(stage);
        for (int at = first(place); at <= place && policy.criteria() != CriteriaRule.ADVISORY; at++) {
            for (CriterionResult result : assessment.results(stages.get(at))) {
                (result.isMet() ? evidenceLacking(stages.get(at), result) : missing(result)).ifPresent(unmet::add);
            }
        }
        return unmet;
    }

    private static Optional<Obstacle> missing(CriterionResult result) {
        return Optional.of(new Obstacle.CriterionMissing(result));
    }

    /** Criteria that are met, but by facts whose evidence is not what is asked for. */
    private Optional<Obstacle> evidenceLacking(Stage stage, CriterionResult result) {
        List<EvidenceGap> gaps = evidence.gaps(stage, result);
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.EvidenceLacking(result, gaps));
    }

    /** Of the stages that are entered, and of what is asked again of those that were reached. */
    private List<Obstacle> evidenceLacking(int place) {
        List<Obstacle> lacking = new ArrayList<>();
        Set<String> waived = waived(standing);
        for (int at = first(place); at <= place; at++) {
            Stage stage = stages.get(at);
            for (CriterionResult result : assessment.results(stage)) {
                boolean isWaived =
                        at <= standing && waived.contains(result.criterion().id());
                if (at > standing || isWaived) {
                    if (result.isMet() && (!isWaived || policy.waivers() == WaiverRule.THIS_GATE)) {
                        evidenceLacking(stage, result).ifPresent(lacking::add);
                    }
                } else {
                    unconfirmed(stage, result).ifPresent(lacking::add);
                }
            }
        }
        return lacking;
    }

    /** What must go on holding, and is no longer known by facts that are confirmed where that is asked. */
    private Optional<Obstacle> unconfirmed(Stage stage, CriterionResult result) {
        if (result.criterion().holding() != Holding.STANDING
                || result.outcome() == Outcome.NOT_MET // which breaks it anyway
                || !evidence.asksToConfirm(stage, result)) {
            return Optional.empty();
        }
        List<EvidenceGap> gaps = evidence.unconfirmed(stage, result);
        if (!gaps.isEmpty()) {
            return Optional.of(new Obstacle.EvidenceLacking(result, gaps));
        }
        return result.isMet() ? Optional.empty() : missing(result);
    }

    Gate gate(Stage stage) {
        int place = stages.indexOf(stage);
        if (place <= standing) {
            return new Gate(stage, assessment.asOf(), List.of(new Obstacle.StageBehind(stage)), List.of());
        }
        List<Obstacle> obstacles = new ArrayList<>();
        List<Obstacle> warnings = new ArrayList<>();
        changed.ifPresent(obstacles::add);
        obstacles.addAll(unclear);
        if (!policy.skipping() && !guides.leadPast(standing, place)) {
            stages.subList(standing + 1, place).forEach(skipped -> obstacles.add(new Obstacle.StageSkipped(skipped)));
        }
        List<Obstacle> criteria = policy.criteria() == CriteriaRule.ADVISORY ? warnings : obstacles;
        endings.ended(evidence.rules(stage)).ifPresent(criteria::add);
        unmetFor(place).forEach(result -> criteria.add(new Obstacle.CriterionMissing(result)));
        criteria.addAll(evidenceLacking(place));
        List<Obstacle> actions = actionsAreAdvice() ? warnings : obstacles;
        guides.between(standing, place).forEach(guide -> actions.addAll(guides.undone(guide)));
        obstacles.addAll(approvals.missingBelow(reached(), approvals.waived()));
        stages.subList(standing + 1, place + 1).forEach(passed -> obstacles.addAll(approvals.missing(passed)));
        return new Gate(stage, assessment.asOf(), obstacles, warnings);
    }

    /** What entering asks of the stages up to one that were never passed, as another ladder has them between those that were. */
    Gate unpassed(Stage upTo, Set<String> passed) {
        Gate besides = unpassedBesidesCriteria(upTo, passed, false);
        List<Obstacle> obstacles = new ArrayList<>(besides.obstacles());
        List<Obstacle> warnings = new ArrayList<>(besides.warnings());
        (policy.criteria() == CriteriaRule.ADVISORY ? warnings : obstacles).addAll(unmetOf(upTo, passed));
        return new Gate(upTo, day(), obstacles, warnings);
    }

    /** The same without criteria. From each stage that was passed it asks what leads to the next one that was; perhaps all the work. */
    Gate unpassedBesidesCriteria(Stage upTo, Set<String> passed, boolean isAllWorkAsked) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<Obstacle> warnings = new ArrayList<>();
        int top = stages.indexOf(upTo);
        int from = -1;
        for (int at = 0; at <= top; at++) {
            boolean isPassed = passed.contains(stages.get(at).id());
            if (isPassed || at == top) {
                List<Stage> between = stages.subList(from + 1, isPassed ? at : at + 1);
                if (!between.isEmpty()) {
                    Stream.<Obstacle>concat(lostByFacts().stream(), unclear.stream())
                            .filter(each -> !obstacles.contains(each))
                            .forEach(obstacles::add);
                    if (!policy.skipping() && !guides.leadPast(from, at)) {
                        stages.subList(from + 1, at)
                                .forEach(skipped -> obstacles.add(new Obstacle.StageSkipped(skipped)));
                    }
                }
                if (isAllWorkAsked || !between.isEmpty()) {
                    List<Obstacle> actions = actionsAreAdvice() ? warnings : obstacles;
                    guides.between(from, at).forEach(guide -> actions.addAll(guides.undone(guide)));
                }
                between.forEach(stage -> obstacles.addAll(approvals.missing(stage)));
                from = at;
            }
        }
        return new Gate(upTo, day(), obstacles, warnings);
    }

    /** The criteria of the stages up to one that were never passed, as entering that one asks them. */
    private List<Obstacle> unmetOf(Stage upTo, Set<String> passed) {
        int place = stages.indexOf(upTo);
        return stages.subList(first(place), place + 1).stream()
                .filter(stage -> !passed.contains(stage.id()))
                .flatMap(stage -> assessment.results(stage).stream()
                        .flatMap(
                                result -> (result.isMet() ? evidenceLacking(stage, result) : missing(result)).stream()))
                .toList();
    }

    /** Where it is not known what the policy asks, nothing goes on by it. */
    List<Unrecordable.PolicyUnclear> unclear() {
        return unclear;
    }

    GuideCheck guides() {
        return guides;
    }

    boolean actionsAreAdvice() {
        return policy.actions() == ActionRule.ADVISORY;
    }

    /** The stages up to where the journey stands. */
    private List<Stage> reached() {
        return stages.subList(0, standing + 1);
    }

    /** The approvals that stages ask which were reached when they did not need them, and that nobody has given or waived. */
    List<Obstacle> approvalsMissing() {
        return approvals.missingOfReached(reached(), approvals.waived());
    }

    List<ApprovalRule> approvals(Stage stage) {
        return approvals.rules(stage);
    }

    /** Whether a stage is still to be entered, or was reached without an approval that it needs by now. */
    boolean mayBeApproved(Stage stage) {
        return isAbove(stage) || approvals.isLackingOfReached(stage);
    }

    Optional<ApprovalRule> approvalBy(Actor actor, Stage stage) {
        return approvals.by(actor, stage, !isAbove(stage));
    }

    Text positionLabel(String id) {
        return state.funnel().positions().stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .map(Position::label)
                .orElse(Text.of(id));
    }

    /**
     * The criteria that entering a stage lacks: those of the stages above where the journey stands that are not met on the day,
     * and of those below what is broken, or was waived for another gate and is not met yet.
     */
    private List<CriterionResult> unmetFor(int place) {
        Set<String> waived = waived(standing);
        boolean askedAgain = policy.waivers() == WaiverRule.THIS_GATE;
        List<CriterionResult> unmet = new ArrayList<>();
        for (int at = first(place); at <= place; at++) {
            boolean reached = at <= standing;
            for (CriterionResult result : assessment.results(stages.get(at))) {
                boolean isWaived = reached && waived.contains(result.criterion().id());
                boolean lacking =
                        isWaived ? askedAgain && !result.isMet() : reached ? isBroken(result) : !result.isMet();
                if (lacking) {
                    unmet.add(result);
                }
            }
        }
        return unmet;
    }

    /** What overrides waived for gates below, and the open gate of a stage has asked again: it is met. */
    List<String> settledBy(Stage stage) {
        Set<String> waived = waived(standing);
        boolean askedAgain = policy.waivers() == WaiverRule.THIS_GATE && policy.criteria() != CriteriaRule.ADVISORY;
        int first = first(stages.indexOf(stage));
        return !askedAgain || first > standing
                ? List.of()
                : reached().subList(first, standing + 1).stream()
                        .flatMap(each -> assessment.results(each).stream())
                        .map(result -> result.criterion().id())
                        .filter(waived::contains)
                        .toList();
    }

    /** The standing criteria that staying at a stage lacks. */
    private List<CriterionResult> broken(int place) {
        Set<String> waived = waived(place);
        return stages.subList(first(place), place + 1).stream()
                .flatMap(stage -> assessment.results(stage).stream())
                .filter(result ->
                        isBroken(result) && !waived.contains(result.criterion().id()))
                .toList();
    }

    /** Not what is unknown: what is not known to be false does not break what was reached. */
    private static boolean isBroken(CriterionResult result) {
        return result.criterion().holding() == Holding.STANDING && result.outcome() == Outcome.NOT_MET;
    }

    /** By the policy, the first stage that is asked. */
    private int first(int place) {
        return policy.criteria() == CriteriaRule.STAGE_ALONE ? place : 0;
    }

    /** What the overrides waived without which the journey could not stand at this place. */
    private Set<String> waived(int place) {
        Set<String> waived = new HashSet<>();
        Ladder ladder = Ladder.of(state.funnel(), state.saleType());
        for (OverrideInForce override : state.inForce()) {
            if (ladder.place(override.stage()) <= place) {
                waived.addAll(override.waived().criteria());
            }
        }
        return waived;
    }

    Optional<FallBackDue> fallBackDue() {
        if (policy.fallBack() == FallBackRule.NEVER
                || policy.criteria() == CriteriaRule.ADVISORY
                || state.status() != JourneyStatus.OPEN
                || standing < 0) {
            return Optional.empty();
        }
        List<CriterionResult> ceased = broken(standing);
        if (ceased.isEmpty()) {
            return Optional.empty();
        }
        int holds = standing - 1;
        while (holds >= 0
                && !(state.passed().contains(stages.get(holds).id())
                        && broken(holds).isEmpty())) {
            holds--;
        }
        Optional<Stage> to = holds < 0 ? Optional.empty() : Optional.of(stages.get(holds));
        return Optional.of(new FallBackDue(stages.get(standing), to, ceased));
    }

    Optional<Stage> nextStage() {
        return standing + 1 < stages.size() ? Optional.of(stages.get(standing + 1)) : Optional.empty();
    }

    Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    /** Whether the policy lets a deal be won from where it stands. */
    boolean isFarEnoughToWin() {
        return policy.winning() == WinRule.FROM_ANY_STAGE || standing == stages.size() - 1;
    }
}
