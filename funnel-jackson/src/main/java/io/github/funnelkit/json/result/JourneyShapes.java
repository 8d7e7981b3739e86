package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Events.EVENT;
import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.DURATION;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.INSTANT;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.journey.FactEvidence;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.journey.Progress;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.journey.Timeline;
import java.util.List;
import java.util.Optional;

/** Where a deal is on its way, how it came there, and what is left. */
final class JourneyShapes {

    static final Shape<JourneyState> STATE = Shape.<JourneyState>named("journeyState")
            .including(JourneyParts.JOURNEY, state -> state)
            .with("funnel", References.FUNNEL, JourneyState::funnel)
            .perhaps("nextStage", References.STAGE, JourneyState::nextStage)
            .perhaps("closed", EVENT, JourneyShapes::closed)
            .with("facts", Sheets.SHEET, JourneyState::facts)
            .each("evidence", JourneyParts.FACT_EVIDENCE, JourneyShapes::evidence)
            .each("setAside", GateShapes.OBSTACLE, JourneyState::setAside)
            .each("forms", EVENT, JourneyState::forms)
            .each("actionsDone", EVENT, JourneyState::actionsDone)
            .each("approvals", EVENT, JourneyState::approvals)
            .each("overrideRequests", EVENT, JourneyState::overrideRequests)
            .each("overrides", EVENT, JourneyState::overrides)
            .each("overridesInForce", EVENT, JourneyState::overridesInForce)
            .each("visits", JourneyParts.VISIT, JourneyState::visits)
            .with("opened", EVENT, JourneyState::opened)
            .with("last", JourneyParts.METADATA, JourneyState::last);

    static final Shape<TimeLimits.Limit> LIMIT = Shape.<TimeLimits.Limit>named("timeLimit")
            .with("duration", DURATION, TimeLimits.Limit::duration)
            .perhaps("percentile", WHOLE, limit -> limit.percentile().map(Integer::longValue))
            .perhaps("severity", Codes.STAY, TimeLimits.Limit::severity);

    static final Shape<JourneyTime.Stalled> STALLED = Shape.<JourneyTime.Stalled>named("stalled")
            .perhaps("stage", References.STAGE, JourneyTime.Stalled::stage)
            .with("duration", DURATION, JourneyTime.Stalled::duration)
            .with("limit", LIMIT, JourneyTime.Stalled::limit)
            .words("explanation", JourneyTime.Stalled::explain);

    static final Shape<JourneyTime> TIME = Shape.<JourneyTime>named("journeyTime")
            .with("asOf", INSTANT, JourneyTime::asOf)
            .with("beforeFirstStage", DURATION, JourneyTime::beforeFirstStage)
            .byName("inStages", DURATION, JourneyTime::inStages)
            .perhaps("nextAction", DAY, JourneyTime::nextAction)
            .with("overdueDays", WHOLE, JourneyTime::overdueDays)
            .perhaps("stalled", STALLED, JourneyTime::stalled)
            .words("explanation", JourneyTime::explain);

    static final Shape<Progress.ActionProgress> ACTION = Shape.<Progress.ActionProgress>named("actionProgress")
            .with("action", References.ACTION, Progress.ActionProgress::action)
            .perhaps("done", EVENT, Progress.ActionProgress::done)
            .perhaps("due", DAY, Progress.ActionProgress::due);

    static final Shape<Progress.FormProgress> FORM = Shape.<Progress.FormProgress>named("formProgress")
            .with("form", References.FORM, Progress.FormProgress::form)
            .perhaps("attached", EVENT, Progress.FormProgress::attached);

    static final Shape<Progress.Remedy> REMEDY = Shape.<Progress.Remedy>named("remedy")
            .text("text", Progress.Remedy::text)
            .perhapsText("who", Progress.Remedy::who)
            .perhaps("action", References.ACTION, Progress.Remedy::action);

    static final Shape<Progress> PROGRESS = Shape.<Progress>named("progress")
            .including(JourneyParts.JOURNEY, Progress::state)
            .with("asOf", DAY, Progress::asOf)
            .perhaps("hold", EVENT, progress -> progress.state().hold(progress.asOf()))
            .perhaps("gate", GateShapes.GATE, Progress::gate)
            .perhaps("guide", TEXT, progress -> progress.guide().map(ActionGuide::id))
            .each("actions", ACTION, Progress::actions)
            .each("overdue", TEXT, JourneyShapes::overdue)
            .each("forms", FORM, Progress::forms)
            .each(
                    "team",
                    DefinitionShapes.ASSIGNMENT,
                    progress -> progress.team().assignments())
            .words("explanation", Progress::explain);

    static final Shape<Timeline.Entry> ENTRY = Shape.<Timeline.Entry>named("timelineEntry")
            .with("event", EVENT, Timeline.Entry::event)
            .with("takenBack", FLAG, Timeline.Entry::takenBack)
            .with("clockSetBack", FLAG, Timeline.Entry::clockSetBack)
            .words("words", Timeline.Entry::explain);

    static final Shape<Timeline> TIMELINE = Shape.<Timeline>named("timeline").each("entries", ENTRY, Timeline::entries);

    static final Shape<JourneyHistory> HISTORY = Shape.<JourneyHistory>named("journeyHistory")
            .with("lastSequence", WHOLE, JourneyHistory::lastSequence)
            .each("events", EVENT, JourneyHistory::events);

    static final Variants<JourneyHistory.Appending> APPENDING = Variants.<JourneyHistory.Appending>named("appending")
            .or(
                    JourneyHistory.Appending.Appended.class,
                    "appended",
                    it -> it.with("history", HISTORY, JourneyHistory.Appending.Appended::history))
            .or(
                    JourneyHistory.Appending.Conflict.class,
                    "conflict",
                    it -> it.with("expected", WHOLE, JourneyHistory.Appending.Conflict::expected)
                            .with("actual", WHOLE, JourneyHistory.Appending.Conflict::actual)
                            .each("since", EVENT, JourneyHistory.Appending.Conflict::since)
                            .words("explanation", JourneyHistory.Appending.Conflict::explain));

    private JourneyShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(JourneyState.class, STATE),
                new Root<>(TimeLimits.Limit.class, LIMIT),
                new Root<>(JourneyTime.Stalled.class, STALLED),
                new Root<>(JourneyTime.class, TIME),
                new Root<>(Progress.ActionProgress.class, ACTION),
                new Root<>(Progress.FormProgress.class, FORM),
                new Root<>(Progress.Remedy.class, REMEDY),
                new Root<>(Progress.class, PROGRESS),
                new Root<>(Timeline.Entry.class, ENTRY),
                new Root<>(Timeline.class, TIMELINE),
                new Root<>(JourneyHistory.class, HISTORY),
                new Root<>(JourneyHistory.Appending.class, APPENDING));
    }

    private static Optional<? extends JourneyEvent> closed(JourneyState state) {
        return state.ended().<JourneyEvent>map(ended -> ended).or(state::loss);
    }

    private static List<FactEvidence> evidence(JourneyState state) {
        return state.facts().facts().stream()
                .flatMap(fact -> state.evidence(fact.id()).stream())
                .toList();
    }

    private static List<String> overdue(Progress progress) {
        return progress.actions().stream()
                .filter(action -> action.isOverdue(progress.asOf()))
                .map(action -> action.action().id())
                .toList();
    }
}
