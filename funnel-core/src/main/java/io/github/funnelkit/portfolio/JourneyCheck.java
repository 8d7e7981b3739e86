package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.conformance.Letter;
import io.github.funnelkit.internal.conformance.Standing;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds the events of journeys against the rules of their day: each step is judged by the version of the funnel that the journey
 * went by then, and by what was known then, as a gatekeeper would have. What a gatekeeper of the same policy has accepted never
 * deviates; what came from elsewhere may.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JourneyCheck {

    private final Gatekeeper gatekeeper;

    private JourneyCheck(Gatekeeper gatekeeper) {
        this.gatekeeper = Objects.requireNonNull(gatekeeper, "gatekeeper");
    }

    /**
     * Judges as a gatekeeper does.
     *
     * @param gatekeeper the versions, the policy and the time zone
     * @return the check
     */
    public static JourneyCheck by(Gatekeeper gatekeeper) {
        return new JourneyCheck(gatekeeper);
    }

    /**
     * Holds one journey against the rules.
     *
     * @param history its events
     * @return how far it conforms
     * @throws IllegalArgumentException if it has no event, or cannot be replayed
     */
    public HistoryConformance check(JourneyHistory history) {
        if (history.events().isEmpty()) {
            throw new IllegalArgumentException("a journey without events: expected at least the one that opens it");
        }
        return new Walk(gatekeeper, history.events()).conformance();
    }

    /** Along one journey. */
    private static final class Walk {

        private final Gatekeeper gatekeeper;
        private final StepJudge judge;
        private final List<JourneyEvent> events;
        private final AskedRules asked;
        private final List<Deviation> deviations = new ArrayList<>();
        private final HistoryTrace trace;
        private JourneyState state;
        private final Map<Deviation, String> badApprovals = new LinkedHashMap<>();

        Walk(Gatekeeper gatekeeper, List<JourneyEvent> events) {
            this.gatekeeper = gatekeeper;
            this.judge = new StepJudge(gatekeeper);
            this.events = events;
            this.asked = new AskedRules(gatekeeper);
            this.state = JourneyState.replay(gatekeeper.catalog(), events.subList(0, 1));
            this.trace = new HistoryTrace(ladder(state), gatekeeper.policy().skipping());
        }

        HistoryConformance conformance() {
            int known = 1;
            for (int index = 1; index < events.size(); index++) {
                JourneyEvent event = events.get(index);
                if (StepJudge.isJudged(event)) {
                    JourneyState before = state.after(events.subList(known, index));
                    JourneyState after = before.after(List.of(event));
                    step(before, event, after, events.subList(index + 1, events.size()));
                    state = after;
                    known = index + 1;
                }
            }
            state = state.after(events.subList(known, events.size()));
            trace.end(standing(state));
            deviations.sort(Comparator.comparingLong(Deviation::step));
            return new HistoryConformance(
                    state.journey(),
                    state.saleType().id(),
                    state.status(),
                    deviations,
                    trace.aligned(),
                    trace.cost(),
                    trace.worst(),
                    asked.all());
        }

        private void step(JourneyState before, JourneyEvent event, JourneyState after, List<JourneyEvent> later) {
            List<Obstacle> obstacles = judge.obstacles(before, event);
            DeviationSort sort = new DeviationSort(before, later);
            LocalDate day = LocalDate.ofInstant(event.at(), gatekeeper.zone());
            List<Deviation> found = obstacles.stream()
                    .map(obstacle -> new Deviation(event.sequence(), day, sort.kind(obstacle), obstacle))
                    .toList();
            if (event instanceof JourneyEvent.StageApproved approved) {
                found.forEach(deviation -> badApprovals.put(deviation, approved.stage()));
                return;
            }
            deviations.addAll(found);
            boolean shut = obstacles.stream().anyMatch(obstacle -> !DeviationSort.isOfPlace(obstacle));
            Standing stood = standing(before);
            Standing stands = standing(after);
            switch (event.kind()) {
                case STAGE_ENTERED, STAGE_OVERRIDDEN -> {
                    boolean leap = stands.place() > stood.place() + 1
                            && obstacles.stream()
                                    .noneMatch(each ->
                                            each instanceof Obstacle.StageSkipped || each instanceof Obstacle.Closed);
                    trace.add(
                            StepKind.ENTERED,
                            Letter.enter(
                                            stands.place(),
                                            leap || gatekeeper.policy().skipping())
                                    .with(shut || isByBadApproval(stands.place(), ladder(after))),
                            event.sequence());
                    asked.enter(before, after.stage().orElseThrow().id(), event.at());
                }
                case FALLEN_BACK, MOVED_DOWN ->
                    trace.add(StepKind.WENT_BACK, Letter.back(stands.place()).with(shut), event.sequence());
                case TAKEN_BACK -> {
                    if (!before.saleType().equals(after.saleType())) {
                        trace.rebase(stood, ladder(after), stands, !obstacles.isEmpty(), event.sequence());
                    } else if (!stood.equals(stands) || shut) {
                        trace.add(
                                StepKind.CORRECTED,
                                Letter.correct(stands.place()).with(shut),
                                event.sequence());
                    }
                }
                case WON, LOST, ENDED ->
                    trace.add(
                            HistoryTrace.ending(after.status()),
                            Letter.end(leastPlace(before, event), stands.outcome())
                                    .with(shut),
                            event.sequence());
                case REOPENED -> trace.add(StepKind.REOPENED, Letter.reopen().with(shut), event.sequence());
                case MOVED_TO_VERSION, SALE_TYPE_CHANGED ->
                    trace.rebase(stood, ladder(after), stands, !obstacles.isEmpty(), event.sequence());
                case OPENED, FACTS_LEARNED, FORM_ATTACHED, ACTION_DONE, OVERRIDE_REQUESTED, STAGE_APPROVED -> {}
                case PUT_ON_HOLD, RESUMED, OWNER_CHANGED, DEAL_CHANGED -> {}
            }
        }

        /** An approval by somebody who may not give it deviates once a stage is entered by it. */
        private boolean isByBadApproval(int place, List<String> ladder) {
            List<Deviation> used = badApprovals.entrySet().stream()
                    .filter(approval -> ladder.indexOf(approval.getValue()) <= place)
                    .map(Map.Entry::getKey)
                    .toList();
            deviations.addAll(used);
            used.forEach(badApprovals::remove);
            return !used.isEmpty();
        }

        private int leastPlace(JourneyState before, JourneyEvent event) {
            WinPlace places = new WinPlace(
                    before.funnel(), before.saleType(), gatekeeper.policy().winning());
            if (event instanceof DealEvent.Ended ended) {
                return before.funnel().endings().stream()
                        .filter(ending -> ending.id().equals(ended.ending()))
                        .findFirst()
                        .map((Ending ending) -> places.of(ending))
                        .orElseGet(() -> places.of(ended.endingKind()));
            }
            return places.of(event.kind() == JourneyEvent.Kind.WON ? EndingKind.WON : EndingKind.LOST);
        }

        private static List<String> ladder(JourneyState state) {
            return state.funnel().stages(state.saleType()).stream()
                    .map(Stage::id)
                    .toList();
        }

        private static Standing standing(JourneyState state) {
            int place = state.stage()
                    .map(stage -> ladder(state).indexOf(stage.id()))
                    .orElse(-1);
            return new Standing(place, HistoryTrace.outcome(state.status()));
        }
    }
}
