package io.github.funnelkit.json.format;

import io.github.funnelkit.journey.JourneyEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of journey events and how documents name them, whatever the records are called. */
enum EventKind {
    OPENED("opened", JourneyEvent.Opened.class),
    FACTS_LEARNED("factsLearned", JourneyEvent.FactsLearned.class),
    FORM_ATTACHED("formAttached", JourneyEvent.FormAttached.class),
    ACTION_DONE("actionDone", JourneyEvent.ActionDone.class),
    OVERRIDE_REQUESTED("overrideRequested", JourneyEvent.OverrideRequested.class),
    STAGE_APPROVED("stageApproved", JourneyEvent.StageApproved.class),
    STAGE_ENTERED("stageEntered", JourneyEvent.StageEntered.class),
    STAGE_OVERRIDDEN("stageOverridden", JourneyEvent.StageOverridden.class),
    FALLEN_BACK("fallenBack", JourneyEvent.FallenBack.class),
    WON("won", JourneyEvent.Won.class),
    LOST("lost", JourneyEvent.Lost.class),
    REOPENED("reopened", JourneyEvent.Reopened.class),
    MOVED_TO_VERSION("movedToVersion", JourneyEvent.MovedToVersion.class);

    static final List<String> IDS = Arrays.stream(values()).map(kind -> kind.id).toList();

    private final String id;
    private final Class<? extends JourneyEvent> type;

    EventKind(String id, Class<? extends JourneyEvent> type) {
        this.id = id;
        this.type = type;
    }

    static EventKind of(JourneyEvent event) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** Null when there is no such kind. */
    static @Nullable EventKind named(String id) {
        for (EventKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        return null;
    }

    String id() {
        return id;
    }
}
