package io.github.funnelkit.json.format;

import io.github.funnelkit.journey.JourneyEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of journey events and how documents name them: as the records, but beginning with a small letter. */
enum EventKind {
    OPENED(JourneyEvent.Opened.class),
    FACTS_LEARNED(JourneyEvent.FactsLearned.class),
    FORM_ATTACHED(JourneyEvent.FormAttached.class),
    ACTION_DONE(JourneyEvent.ActionDone.class),
    OVERRIDE_REQUESTED(JourneyEvent.OverrideRequested.class),
    STAGE_APPROVED(JourneyEvent.StageApproved.class),
    STAGE_ENTERED(JourneyEvent.StageEntered.class),
    STAGE_OVERRIDDEN(JourneyEvent.StageOverridden.class),
    FALLEN_BACK(JourneyEvent.FallenBack.class),
    WON(JourneyEvent.Won.class),
    LOST(JourneyEvent.Lost.class),
    REOPENED(JourneyEvent.Reopened.class),
    MOVED_TO_VERSION(JourneyEvent.MovedToVersion.class);

    static final List<String> IDS = Arrays.stream(values()).map(kind -> kind.id).toList();

    private final Class<? extends JourneyEvent> type;
    private final String id;

    EventKind(Class<? extends JourneyEvent> type) {
        this.type = type;
        String name = type.getSimpleName();
        this.id = Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
