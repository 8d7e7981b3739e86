package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey stands after its events so far. It is nothing but their fold: the same events give an equal state,
 * whether they are replayed at once or added one by one.
 *
 * <p>It is named state and not assessment because the stage is the one that was entered; what the facts alone would say
 * is another matter, and the gates are there to keep both together. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JourneyState {

    private final FunnelCatalog catalog;
    private final StateParts parts;

    private JourneyState(FunnelCatalog catalog, StateParts parts) {
        this.catalog = catalog;
        this.parts = parts;
    }

    /**
     * The state after all events of a journey.
     *
     * @param catalog where the events' funnels are looked up
     * @param events all events from the first one
     * @return the state
     * @throws UnplayableException if there is no event, the first does not open the journey, a number is out of its turn, or an
     *     event names a stage or sale type that does not exist, or takes back what does not count
     * @throws IllegalArgumentException if the catalog does not have the version that the journey was opened by, or it has no such
     *     sale type
     */
    public static JourneyState replay(FunnelCatalog catalog, List<JourneyEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof JourneyEvent.Opened opened)) {
            throw UnplayableException.unopened("a journey begins with the event that opened it"
                    + (events.isEmpty() ? ", but there is none" : ", but there is " + events.get(0)));
        }
        Fold fold = new Fold(catalog, opened);
        events.subList(1, events.size()).forEach(fold::add);
        return new JourneyState(catalog, fold.parts());
    }

    /**
     * The state after more events.
     *
     * @param events the events that follow
     * @return the new state
     * @throws IllegalArgumentException as {@link #replay} throws
     */
    public JourneyState after(List<? extends JourneyEvent> events) {
        Fold fold = new Fold(catalog, parts);
        events.forEach(fold::add);
        return new JourneyState(catalog, fold.parts());
    }

    /**
     * What followed from a command that its host gave an id.
     *
     * @param commandId the id
     * @return the numbers of the events in their order; none when no event follows from it
     */
    public List<Long> eventsOf(String commandId) {
        RecordedCommand recorded = parts.commands().get(commandId);
        return recorded == null ? List.of() : recorded.events();
    }

    @Nullable
    RecordedCommand command(String id) {
        return parts.commands().get(id);
    }

    FunnelCatalog catalog() {
        return catalog;
    }

    /** The funnel of now, prepared, as a catalog has it: by another catalog it may be another one. */
    PreparedFunnel prepared(FunnelCatalog by) {
        return by == catalog ? parts.prepared() : by.prepared(funnel().reference());
    }

    /** {@return the host's id of the customer or deal, by which the journey was opened} */
    public String journey() {
        return parts.opened().journey();
    }

    /**
     * The event that opened the journey.
     *
     * @return the event
     */
    public JourneyEvent.Opened opened() {
        return parts.opened();
    }

    /**
     * The funnel that the journey goes by now.
     *
     * @return the version opened with, or the last one moved to
     */
    public Funnel funnel() {
        return parts.funnel();
    }

    /**
     * What that funnel decided when the journey was opened with it or moved to it. Where it is {@linkplain
     * FunnelFingerprint#isSameAs not the same} as {@link Funnel#fingerprintInParts} of {@link #funnel}, the funnel was changed under its
     * version.
     *
     * @return the recorded fingerprint; empty where none was recorded
     */
    public Optional<FunnelFingerprint> fingerprint() {
        return parts.fingerprint();
    }

    /** {@return the type of the sale} */
    public SaleType saleType() {
        return parts.saleType();
    }

    /**
     * What is known about the customer, the attached forms included. What was learned and is not allowed by the funnel that
     * the journey goes by now is unknown: see {@link #setAside}.
     *
     * @return the facts
     */
    public FactSheet facts() {
        return parts.knowledge().facts();
    }

    /**
     * What was learned and does not count by the funnel that the journey goes by now, as this one has the fact in another
     * type or unit, or no longer has an entry: it is unknown until it is learned anew, or a version is gone by that allows
     * it.
     *
     * @return each such fact with what was learned, in the order of the ids; usually none
     */
    public List<Obstacle.FactSetAside> setAside() {
        return parts.knowledge().setAside(parts.prepared());
    }

    /**
     * The strongest that speaks for a fact as it is known now, and of equally strong evidence the last.
     *
     * @param fact the id of the fact
     * @return who said so, when and by what; empty for what is unknown, and for the attached forms
     */
    public Optional<FactEvidence> evidence(String fact) {
        return FactEvidence.strongest(allEvidence(fact));
    }

    /**
     * All that speaks for a fact as it is known now: whoever confirms what somebody else has confirmed takes nothing from that.
     *
     * @param fact the id of the fact
     * @return who said so, when and by what, but for what others say as well who hold no fewer positions and say so later; empty
     *     for what is unknown, and for the attached forms
     */
    public List<FactEvidence> allEvidence(String fact) {
        return parts.evidence().getOrDefault(fact, List.of());
    }

    /** What was confirmed of facts before weaker evidence said otherwise, by the ids of the facts in their order. */
    SortedMap<String, List<OverruledFact>> overruled() {
        return parts.overruled();
    }

    /** The changes of the owner that were not taken back; the last one counts. */
    List<DealEvent.OwnerChanged> owners() {
        return parts.owners();
    }

    /** What the changes of the type of sale can be taken back to; the last one is taken back first. */
    List<TypeBefore> typesBefore() {
        return parts.typesBefore();
    }

    /** Because of which event another one can be taken back no longer. */
    Optional<Long> settledBy(long event) {
        return Optional.ofNullable(parts.settled().get(event));
    }

    Knowledge knowledge() {
        return parts.knowledge();
    }

    /**
     * The forms attached so far, but for those taken back.
     *
     * @return the events in their order; a form attached twice is there twice
     */
    public List<JourneyEvent.FormAttached> forms() {
        return parts.forms();
    }

    /**
     * The actions done so far, but for those taken back. What is done stays done, also after falling back, reopening and
     * moving.
     *
     * @return the events in their order; an action done twice is there twice
     */
    public List<JourneyEvent.ActionDone> actionsDone() {
        return parts.actionsDone();
    }

    /**
     * Whether an action was done.
     *
     * @param action the id of the action
     * @return whether it was
     */
    public boolean isDone(String action) {
        Objects.requireNonNull(action, "action");
        return parts.actionsDone().stream().anyMatch(done -> done.action().equals(action));
    }

    /**
     * The stage that the journey stands at: the last one entered, overridden or fallen back to.
     *
     * @return the stage; empty before the first one is entered
     */
    public Optional<Stage> stage() {
        return parts.stage().map(parts.funnel()::stage);
    }

    /** {@return the next stage up, for this sale type; empty at the last one} */
    public Optional<Stage> nextStage() {
        return stagesAhead().stream().findFirst();
    }

    /** {@return the stages above the one that the journey stands at, for this sale type, the next one first; none at the last} */
    public List<Stage> stagesAhead() {
        List<Stage> stages = parts.funnel().stages(parts.saleType());
        return stages.subList(stage().map(stages::indexOf).orElse(-1) + 1, stages.size());
    }

    /**
     * Whether the journey goes on.
     *
     * @return open, or how it ended
     */
    public JourneyStatus status() {
        return parts.closing().map(JourneyState::statusAfter).orElse(JourneyStatus.OPEN);
    }

    private static JourneyStatus statusAfter(JourneyEvent closing) {
        if (closing instanceof DealEvent.Ended ended) {
            return switch (ended.endingKind()) {
                case WON -> JourneyStatus.WON;
                case LOST -> JourneyStatus.LOST;
                case NONE -> JourneyStatus.ENDED;
            };
        }
        return closing instanceof JourneyEvent.Won ? JourneyStatus.WON : JourneyStatus.LOST;
    }

    /**
     * That the deal has ended in one of the ways of its funnel.
     *
     * @return the event with the ending and the reason; empty when the deal is open, or was won or lost without naming one
     */
    public Optional<DealEvent.Ended> ended() {
        return parts.closing().filter(DealEvent.Ended.class::isInstance).map(DealEvent.Ended.class::cast);
    }

    /**
     * Who is responsible for the deal.
     *
     * @return the owner; empty as long as nobody was named
     */
    public Optional<Owner> owner() {
        List<DealEvent.OwnerChanged> owners = parts.owners();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(owners.get(owners.size() - 1).owner());
    }

    /** {@return what the deal is worth and when it is expected to close, as far as that was recorded} */
    public DealTerms terms() {
        return parts.terms();
    }

    /**
     * That the deal is on hold on a day.
     *
     * @param day the day
     * @return the event with the first day on which it goes on and the reason; empty when it is not on hold
     */
    public Optional<DealEvent.PutOnHold> hold(LocalDate day) {
        return parts.hold().filter(hold -> day.isBefore(hold.until()));
    }

    /**
     * The loss, when the deal is lost and no ending was named: see {@link #ended}.
     *
     * @return the event with the reason; empty otherwise
     */
    public Optional<JourneyEvent.Lost> loss() {
        return parts.closing().filter(JourneyEvent.Lost.class::isInstance).map(JourneyEvent.Lost.class::cast);
    }

    /** What can still be taken back of the stages that were entered. */
    Passed entries() {
        return parts.passed();
    }

    /** Where the journey stands without an entry, if it does not stand where it stands by it. */
    Optional<String> stageWithout(long entry) {
        VisitLog log = new VisitLog(parts.visits());
        log.takeBack(entry);
        return log.last().visit().stage();
    }

    /** The stages that were entered, and those below them in the version of then. */
    Set<String> passed() {
        return parts.passed().stages();
    }

    /**
     * The approvals that still hold: those of stages not entered yet, and those that were given since for the stage where the
     * journey stands or for one below.
     *
     * @return the events in their order
     */
    public List<JourneyEvent.StageApproved> approvals() {
        return parts.approvals();
    }

    /** The approvals that stages got which the journey has passed. */
    List<JourneyEvent.StageApproved> approvalsPassed() {
        return parts.approvalsPassed();
    }

    /**
     * The requests for an override that nobody has answered by entering, overriding, falling back, closing or moving.
     *
     * @return the events in their order
     */
    public List<JourneyEvent.OverrideRequested> overrideRequests() {
        return parts.overrideRequests();
    }

    /**
     * Every override that there ever was: who, what and why.
     *
     * @return the events in their order
     */
    public List<JourneyEvent.StageOverridden> overrides() {
        return parts.overrides();
    }

    /**
     * The overrides without which the journey would not stand where it stands: those of its stage and the stages below,
     * since it last fell back or went down below all that it passed by them. They stay in force when it goes down to a stage that
     * it passed by them alone, and when it goes on by a version that does not have their stage.
     *
     * @return the events in their order
     */
    public List<JourneyEvent.StageOverridden> overridesInForce() {
        return parts.overridesInForce().stream().map(OverrideInForce::event).toList();
    }

    List<OverrideInForce> inForce() {
        return parts.overridesInForce();
    }

    /**
     * The stages the journey stood at, one visit after the other, by the ids that they have in the version of now as far as it
     * says what it has renamed. Where the entry of a stage was taken back, the journey stood where it stood before.
     *
     * @return the visits in their order, the first one before any stage was entered
     */
    public List<StageVisit> visits() {
        return parts.visits().stream().map(Visit::visit).toList();
    }

    /** The visits with what brought the journey there. */
    List<Visit> visitLog() {
        return parts.visits();
    }

    /** {@return number, instant and actor of the last event} */
    public EventMetadata last() {
        return parts.last();
    }

    /**
     * The events that were recorded with an instant before that of the event in front of them, as a clock was put back
     * or somebody's was slow.
     *
     * @return the numbers of the events; usually none
     */
    public List<Long> clockSetBack() {
        return parts.clockSetBack();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyState that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Journey, stage, status and number of events, for logs and test failures. */
    @Override
    public String toString() {
        return "journey '" + journey() + "' at " + stage().map(Stage::id).orElse("no stage") + ", " + status() + ", "
                + last().sequence() + " events";
    }
}
