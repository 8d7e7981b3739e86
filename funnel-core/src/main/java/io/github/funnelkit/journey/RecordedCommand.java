package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.List;

/** A command that its host gave an id, and the numbers of the events that followed from it. */
record RecordedCommand(String digest, List<Long> events) {

    RecordedCommand {
        events = List.copyOf(events);
    }

    RecordedCommand and(long event) {
        List<Long> more = new ArrayList<>(events);
        more.add(event);
        return new RecordedCommand(digest, more);
    }
}
