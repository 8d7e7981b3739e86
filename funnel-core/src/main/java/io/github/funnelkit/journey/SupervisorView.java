package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a supervisor should look at among many open journeys, as of an instant. One journey can be in several lists;
 * closed journeys are in none.
 *
 * @param overrideRequested journeys for which somebody asked for an override, with the last request
 * @param waitingForApproval journeys that lack nothing but approval for their next stage
 * @param overridden journeys that would not stand where they stand without an override
 * @param fallBackDue journeys that no longer meet what their stage asks for
 * @param late journeys that are stalled or whose next action is overdue
 * @since 0.1.0
 */
public record SupervisorView(
        List<Waiting> overrideRequested,
        List<AtGate> waitingForApproval,
        List<JourneyState> overridden,
        List<Falling> fallBackDue,
        List<Late> late) {

    /**
     * A journey for which an override was asked for.
     *
     * @param state the journey
     * @param request the last request
     * @param gate what stands before the stage asked for
     */
    public record Waiting(JourneyState state, JourneyEvent.OverrideRequested request, Gate gate) {}

    /**
     * A journey before the gate of its next stage.
     *
     * @param state the journey
     * @param gate the gate
     */
    public record AtGate(JourneyState state, Gate gate) {}

    /**
     * A journey that should fall back.
     *
     * @param state the journey
     * @param due where to and why
     */
    public record Falling(JourneyState state, FallBackDue due) {}

    /**
     * A journey that is late.
     *
     * @param state the journey
     * @param time what is late, and by how much
     */
    public record Late(JourneyState state, JourneyTime time) {}

    /** Keeps the order. */
    public SupervisorView {
        overrideRequested = List.copyOf(overrideRequested);
        waitingForApproval = List.copyOf(waitingForApproval);
        overridden = List.copyOf(overridden);
        fallBackDue = List.copyOf(fallBackDue);
        late = List.copyOf(late);
    }

    /**
     * Looks at journeys.
     *
     * @param journeys the journeys; each list keeps their order
     * @param gatekeeper by whose policy the gates are kept
     * @param limits when a journey counts as late
     * @param at when
     * @return the view
     * @throws IllegalArgumentException if the limits name a stage or a fact that no funnel has; the message names the nearest
     */
    public static SupervisorView of(
            Collection<JourneyState> journeys, Gatekeeper gatekeeper, TimeLimits limits, Instant at) {
        limits.requireStages(gatekeeper.catalog().known());
        List<Waiting> requested = new ArrayList<>();
        List<AtGate> approval = new ArrayList<>();
        List<JourneyState> overridden = new ArrayList<>();
        List<Falling> falling = new ArrayList<>();
        List<Late> late = new ArrayList<>();
        for (JourneyState state : journeys) {
            if (state.status() != JourneyStatus.OPEN) {
                continue;
            }
            state.overrideRequests().stream()
                    .reduce((earlier, later) -> later)
                    .ifPresent(request ->
                            requested.add(new Waiting(state, request, gatekeeper.gate(state, request.stage(), at))));
            gatekeeper
                    .nextGate(state, at)
                    .filter(Gate::waitsForApproval)
                    .ifPresent(gate -> approval.add(new AtGate(state, gate)));
            if (!state.overridesInForce().isEmpty()) {
                overridden.add(state);
            }
            gatekeeper.fallBackDue(state, at).ifPresent(due -> falling.add(new Falling(state, due)));
            JourneyTime time = JourneyTime.of(state, limits, at, gatekeeper.zone());
            if (time.overdueDays() > 0 || time.stalled().isPresent()) {
                late.add(new Late(state, time));
            }
        }
        return new SupervisorView(requested, approval, overridden, falling, late);
    }

    /**
     * Says what to look at.
     *
     * @param language the reader's language
     * @return the words: for each list that is not empty a line, then a line for each journey; nothing when all are empty
     */
    public String explain(Locale language) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                JourneyWords.WAITING_FOR_OVERRIDE.in(language),
                overrideRequested.stream()
                        .map(waiting -> JourneyWords.OVERRIDE_REQUEST.in(
                                language,
                                waiting.state().journey(),
                                label(waiting.gate().stage()),
                                waiting.request().actor().id(),
                                waiting.request().reason()))
                        .toList());
        add(
                lines,
                JourneyWords.WAITING_FOR_APPROVAL.in(language),
                waitingForApproval.stream()
                        .map(each -> CommonWords.LABELLED.in(
                                language,
                                each.state().journey(),
                                label(each.gate().stage())))
                        .toList());
        add(
                lines,
                JourneyWords.STANDING_BY_OVERRIDE.in(language),
                overridden.stream()
                        .flatMap(state -> state.inForce().stream()
                                .map(override -> JourneyWords.OVERRIDE_BY.in(
                                        language,
                                        state.journey(),
                                        override.label(),
                                        override.event().actor().id(),
                                        override.event().reason())))
                        .toList());
        add(
                lines,
                JourneyWords.DUE_TO_FALL_BACK.in(language),
                fallBackDue.stream()
                        .map(each -> CommonWords.LABELLED.in(
                                language, each.state().journey(), each.due().explain(language)))
                        .toList());
        add(
                lines,
                JourneyWords.LATE.in(language),
                late.stream()
                        .flatMap(each -> each.time()
                                .explain(language)
                                .lines()
                                .map(words -> CommonWords.LABELLED.in(
                                        language, each.state().journey(), words)))
                        .toList());
        return String.join("\n", lines);
    }

    private static Text label(Stage stage) {
        return stage.customerType().label();
    }

    private static void add(List<String> lines, String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(heading);
            entries.forEach(entry -> lines.add("- " + entry.replace("\n", "\n  ")));
        }
    }
}
