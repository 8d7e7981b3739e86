package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.UnknownPartException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may happen in journeys, by one policy. It holds no journey and changes none: from a state and a command it
 * makes a decision, always the same one from the same input.
 *
 * <p>Criteria are assessed on what the journey knows, as of the day that the instant of the command is in this
 * gatekeeper's time zone - also when that instant is before the last event's. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Gatekeeper {

    private final FunnelCatalog catalog;
    private final GatePolicy policy;
    private final ZoneId zone;

    private Gatekeeper(FunnelCatalog catalog, GatePolicy policy, ZoneId zone) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.zone = Objects.requireNonNull(zone, "zone");
        KnownIds known = catalog.known();
        policy.approvals().forEach((stage, rules) -> {
            known.requireStage("approval", stage);
            rules.forEach(rule -> requireKnown(rule, known));
        });
        policy.ownerPositions().forEach(each -> known.requirePosition("owner", each));
        policy.evidence().forEach((id, rule) -> {
            known.requireStageOrCriterion("evidence", id);
            rule.positions().forEach(each -> known.requirePosition("evidence", each));
        });
    }

    private static void requireKnown(ApprovalRule rule, KnownIds known) {
        known.requirePosition("approval", rule.position());
        rule.standIns().forEach(each -> known.requirePosition("approval", each));
        if (rule.when() != null) {
            rule.when().facts().stream()
                    .filter(fact -> !fact.equals(AttachedForms.FACT)) // which belongs to every funnel
                    .filter(fact -> !DealAmount.is(fact)) // which every deal can have
                    .forEach(fact -> known.requireFact("approval", fact.id()));
            AttachedForms.formIds(rule.when()).forEach(form -> known.requireForm("approval", form));
        }
    }

    /**
     * Makes a gatekeeper.
     *
     * @param catalog the funnels that journeys may go by
     * @param policy how strictly the gates are kept
     * @param zone where the day of a decision is the calendar day
     * @return the gatekeeper
     * @throws IllegalArgumentException if the policy asks for the approval of a stage, by a position or because of a
     *     fact or a form that no funnel has, or for evidence of a stage or criterion that none has; funnels that are looked up when they
     *     are needed are not asked
     */
    public static Gatekeeper of(FunnelCatalog catalog, GatePolicy policy, ZoneId zone) {
        return new Gatekeeper(catalog, policy, zone);
    }

    /**
     * The policy.
     *
     * @return how strictly the gates are kept
     */
    public GatePolicy policy() {
        return policy;
    }

    /**
     * The policy by the ids of a version: what it names by those of another one, of which the version was made or which was made of
     * it, by what the version calls it.
     *
     * @param version the version
     * @return how strictly its gates are kept
     */
    public GatePolicy policy(Funnel version) {
        return PolicyInVersion.of(policy, new OtherVersions(version, catalog));
    }

    /**
     * What one version calls otherwise than another, by way of the version that both were made of, which may be one of the two. An id
     * that was given to another part means no part there that had it before.
     *
     * @param before the version by whose ids parts are known
     * @param after the version whose ids are wanted
     * @return the renames; none where both were made of nothing in common, or a version between them is not in the catalog
     */
    public Renames renames(Funnel before, Funnel after) {
        return RenameChain.between(before, after, catalog);
    }

    /**
     * The time zone.
     *
     * @return where the day of a decision is the calendar day
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The funnels that journeys may go by.
     *
     * @return the catalog
     */
    public FunnelCatalog catalog() {
        return catalog;
    }

    /**
     * Begins a journey.
     *
     * @param journey the host's id of the customer or deal
     * @param funnel the version of the funnel
     * @param saleType the id of the sale type
     * @param actor who begins it
     * @param at when
     * @return the first event
     * @throws UnknownPartException if the funnel or the sale type is unknown
     * @throws IllegalArgumentException if the id is blank, the instant is not of the years 0000 to 9999, or the event could not be read again
     */
    public JourneyEvent.Opened open(String journey, FunnelReference funnel, String saleType, Actor actor, Instant at) {
        Funnel found = catalog.find(funnel);
        found.saleType(saleType);
        EventMetadata first = new EventMetadata(1, Require.instant(at), actor);
        JourneyEvent.Opened opened =
                new JourneyEvent.Opened(first, journey, funnel, saleType, Optional.of(found.fingerprintInParts()));
        if (EventSize.isTooMuch(opened)) {
            throw new IllegalArgumentException(new Unrecordable.TooMuch().explain(Locale.ENGLISH));
        }
        return opened;
    }

    /**
     * Decides on a command. Nothing changes: append the events of the decision where they are kept, and go on from {@code
     * state.after(decision.events())}. Where the funnel that the journey goes by decides otherwise than it did when the
     * journey was opened with it or moved to it, under the same version, everything but moving to another version, and
     * reopening a closed deal to do so, is refused ({@link Unrecordable.FunnelChanged}).
     *
     * @param state the journey as it stands
     * @param command what somebody wants
     * @param actor who wants it
     * @param at when; it may be before the last event's instant, the sequence number decides the order
     * @return the events to append, or everything that stands in the way
     * @throws UnknownPartException if the command names a stage, form, action, fact, ending or version that the funnel or
     *     this gatekeeper does not have, or an event that the journey does not have; the message names the nearest
     * @throws IllegalArgumentException if the command names a fact with another type or unit, or the instant is not of the
     *     years 0000 to 9999
     */
    public Decision decide(JourneyState state, JourneyCommand command, Actor actor, Instant at) {
        return recordable(step(state, actor, at, null), command);
    }

    /**
     * Decides on a command that has an id, so that it is recorded once however often it is sent: where events of it are there,
     * it is accepted with none to append, and another command with its id is refused. A command that was refused, or changed
     * nothing, is decided anew.
     *
     * @param state the journey as it stands
     * @param command what somebody wants
     * @param actor who wants it
     * @param at when; it may be before the last event's instant, the sequence number decides the order
     * @param commandId the host's id of the command, such as a UUID; its events carry it
     * @return the events to append, or everything that stands in the way
     * @throws UnknownPartException as {@link #decide(JourneyState, JourneyCommand, Actor, Instant)} throws
     * @throws IllegalArgumentException as that throws, or if the id is
     *     blank or could not be read again
     */
    public Decision decide(JourneyState state, JourneyCommand command, Actor actor, Instant at, String commandId) {
        CommandReference reference = new CommandReference(commandId, CommandDigest.of(command, actor));
        RecordedCommand recorded = state.command(commandId);
        if (recorded == null) {
            return recordable(step(state, actor, at, reference), command);
        }
        return recorded.digest().equals(reference.digest())
                ? new Decision.Accepted(List.of(), List.of(), Optional.empty(), recorded.events())
                : new Decision.Refused(List.of(new Unrecordable.CommandIdTaken(commandId, recorded.events())));
    }

    private static Decision recordable(Step step, JourneyCommand command) {
        Decision decision = decide(step, command);
        List<Obstacle> unrecordable = Recordable.problems(command);
        if (unrecordable.isEmpty()) {
            return decision;
        }
        List<Obstacle> reasons =
                new ArrayList<>(decision instanceof Decision.Refused refused ? refused.reasons() : List.of());
        reasons.addAll(unrecordable);
        return new Decision.Refused(reasons);
    }

    private static Decision decide(Step step, JourneyCommand command) {
        if (!isForClosedOnes(command) && step.state().status() != JourneyStatus.OPEN) {
            return new Decision.Refused(List.of(new Obstacle.Closed(step.state().status())));
        }
        Optional<Decision> changed = FunnelChange.decide(step, command);
        if (changed.isPresent()) {
            return changed.get();
        }
        List<Obstacle> onHold = goesUp(command) ? Pausing.onHold(step) : List.of();
        if (!onHold.isEmpty()) {
            return new Decision.Refused(onHold);
        }
        return switch (command.kind()) {
            case REOPEN -> Closing.reopen(step, (JourneyCommand.Reopen) command);
            case REVIEW -> step.accept(List.of(), List.of());
            case LEARN -> Recording.learn(step, (JourneyCommand.Learn) command);
            case ATTACH -> Recording.attach(step, (JourneyCommand.Attach) command);
            case COMPLETE -> Recording.complete(step, (JourneyCommand.Complete) command);
            case FALL_BACK -> Advancing.fallBack(step);
            case ENTER -> onStage(step, settled -> Advancing.enter(settled, (JourneyCommand.Enter) command));
            case APPROVE -> onStage(step, settled -> Advancing.approve(settled, (JourneyCommand.Approve) command));
            case REQUEST_OVERRIDE ->
                onStage(step, settled -> Advancing.requestOverride(settled, (JourneyCommand.RequestOverride) command));
            case OVERRIDE_GATE ->
                onStage(step, settled -> Advancing.override(settled, (JourneyCommand.OverrideGate) command));
            case WIN -> onStage(step, settled -> Closing.win(settled, (JourneyCommand.Win) command));
            case LOSE -> onStage(step, settled -> Closing.lose(settled, (JourneyCommand.Lose) command));
            case END -> onStage(step, settled -> Closing.end(settled, (JourneyCommand.End) command));
            case MOVE_TO_VERSION ->
                onStage(step, settled -> VersionMove.decide(settled, (JourneyCommand.MoveToVersion) command));
            case TAKE_BACK -> onStage(step, settled -> Correcting.takeBack(settled, (JourneyCommand.TakeBack) command));
            case CHANGE_OWNER -> Recording.changeOwner(step, (JourneyCommand.ChangeOwner) command);
            case CHANGE_DEAL -> Recording.changeDeal(step, (JourneyCommand.ChangeDeal) command);
            case CHANGE_SALE_TYPE ->
                onStage(step, settled -> TypeChange.decide(settled, (JourneyCommand.ChangeSaleType) command));
            case HOLD -> Pausing.hold(step, (JourneyCommand.Hold) command);
            case RESUME -> Pausing.resume(step, (JourneyCommand.Resume) command);
            case MOVE_DOWN -> onStage(step, settled -> Correcting.moveDown(settled, (JourneyCommand.MoveDown) command));
        };
    }

    /** What is learned about a closed deal is kept, and changes nothing of its ending. */
    private static boolean isForClosedOnes(JourneyCommand command) {
        return command instanceof JourneyCommand.Reopen
                || command instanceof JourneyCommand.Review
                || command instanceof JourneyCommand.Learn
                || command instanceof JourneyCommand.Attach
                || command instanceof JourneyCommand.Complete;
    }

    private static boolean goesUp(JourneyCommand command) {
        return command instanceof JourneyCommand.Enter
                || command instanceof JourneyCommand.OverrideGate
                || command instanceof JourneyCommand.Win;
    }

    /** What has to do with the stage counts from where the journey stands once it has fallen back, if it must. */
    private static Decision onStage(Step unsettled, Function<Step, Decision> decide) {
        Step step = unsettled.settled();
        Decision decision = decide.apply(step);
        if (decision instanceof Decision.Refused refused && step.before().isPresent()) {
            List<Obstacle> reasons = new ArrayList<>(
                    List.of(new Obstacle.StageCeased(step.before().get())));
            reasons.addAll(refused.reasons());
            return new Decision.Refused(reasons);
        }
        return decision;
    }

    /**
     * Where a journey stands by its facts, with the stage that it has by right, as its events tell: what was met when it was
     * entered counts as met or lapsed.
     *
     * @param state the journey
     * @param at when; the day is that of this gatekeeper's zone
     * @return the assessment
     * @throws UnknownPartException if the catalog no longer has the version that the journey goes by
     */
    public Assessment assess(JourneyState state, Instant at) {
        return assess(state, state.stage().map(ReachedStage::of).orElseGet(ReachedStage::none), at);
    }

    /**
     * Where a journey stands by its facts, with another stage as reached: {@link ReachedStage#none} for what the facts say
     * alone, whatever gates have let through.
     *
     * @param state the journey
     * @param reached the stage that counts as reached
     * @param at when; the day is that of this gatekeeper's zone
     * @return the assessment
     * @throws UnknownPartException if the catalog no longer has the version that the journey goes by, or the sale type of the
     *     journey does not have the stage
     */
    public Assessment assess(JourneyState state, ReachedStage reached, Instant at) {
        LocalDate day = LocalDate.ofInstant(Require.instant(at), zone);
        return state.prepared(catalog).assessor().assess(state.saleType(), state.facts(), day, reached);
    }

    /**
     * What stands between a journey and a stage. Whether the deal is closed is another matter. A journey that must fall back
     * by itself is looked at as if it had.
     *
     * @param state the journey
     * @param stage the id of the stage
     * @param at when
     * @return the gate
     * @throws UnknownPartException if the funnel has no such stage for this sale type; the message names the nearest
     */
    public Gate gate(JourneyState state, String stage, Instant at) {
        GateCheck check = settled(state, at);
        return check.gate(check.stage(stage));
    }

    /**
     * What stands between a journey and the next stage.
     *
     * @param state the journey
     * @param at when
     * @return the gate; empty at the last stage
     */
    public Optional<Gate> nextGate(JourneyState state, Instant at) {
        GateCheck check = settled(state, at);
        return check.nextStage().map(check::gate);
    }

    /**
     * Whether a journey no longer meets what its stage asks for. What an override waived is not asked for.
     *
     * @param state the journey
     * @param at when
     * @return from where, to where and why; empty when all holds, the deal is closed or the policy keeps stages
     */
    public Optional<FallBackDue> fallBackDue(JourneyState state, Instant at) {
        return step(state, state.last().actor(), at, null).check().fallBackDue();
    }

    /**
     * The ways back that the methodology states from where a journey stands, as {@link JourneyCommand.MoveDown} takes them by
     * their guides. Ways up beside the ladder are seen at the {@link #gate} of the stage they lead to.
     *
     * @param state the journey
     * @param at when
     * @return each way with what is lacking, in the order of the guides; often none
     */
    public List<Transition> waysBack(JourneyState state, Instant at) {
        Step step = step(state, state.last().actor(), at, null).settled();
        return Correcting.ways(step.check(), step.state());
    }

    /** As a command on the stage would find the journey. */
    GateCheck settled(JourneyState state, Instant at) {
        return step(state, state.last().actor(), at, null).settled().check();
    }

    private Step step(JourneyState state, Actor actor, Instant at, @Nullable CommandReference command) {
        Objects.requireNonNull(actor, "actor");
        OtherVersions others = new OtherVersions(state.funnel(), catalog);
        Actor acting =
                PolicyInVersion.of(policy, others).inJourney(PolicyInVersion.actor(actor, others), state.owner());
        return new Step(catalog, policy, zone, state, acting, Require.instant(at), command, Optional.empty());
    }

    /** Policy and zone. */
    @Override
    public String toString() {
        return "Gatekeeper of " + policy + " in " + zone;
    }
}
