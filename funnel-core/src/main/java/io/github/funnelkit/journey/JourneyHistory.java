package io.github.funnelkit.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one journey, numbered from 1 without gaps. It stores nothing: a host keeps events where it likes, and asks
 * here - or of a unique key on journey and number - whether somebody else was faster.
 *
 * @param events the events in their order
 * @since 0.1.0
 */
public record JourneyHistory(List<JourneyEvent> events) {

    private static final JourneyHistory EMPTY = new JourneyHistory(List.of());

    /** Checks the numbers. */
    public JourneyHistory {
        events = List.copyOf(events);
        requireConsecutive(1, events);
    }

    /**
     * The history before anything happened.
     *
     * @return no events
     */
    public static JourneyHistory empty() {
        return EMPTY;
    }

    private static void requireConsecutive(long first, List<? extends JourneyEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != first + i) {
                throw new IllegalArgumentException("event " + (first + i) + " is missing: in its place is event "
                        + events.get(i).sequence());
            }
        }
    }

    /**
     * The number of the last event.
     *
     * @return the number; 0 when there is none
     */
    public long lastSequence() {
        return events.size();
    }

    /**
     * Adds what was decided on the state of then, unless something was added meanwhile.
     *
     * @param expectedSequence the number of the last event that the decision knew of; 0 for none
     * @param more the events to add, numbered from the next one
     * @return the longer history, or the conflict; this history does not change
     * @throws IllegalArgumentException if the new events are not numbered on from the expected one, or that one is still
     *     to come
     */
    public Appending append(long expectedSequence, List<? extends JourneyEvent> more) {
        requireConsecutive(expectedSequence + 1, more);
        if (expectedSequence < 0 || expectedSequence > lastSequence()) {
            throw new IllegalArgumentException("expected sequence " + expectedSequence + ": the last event is "
                    + lastSequence() + ", so that some are missing here");
        }
        if (expectedSequence < lastSequence()) {
            return new Appending.Conflict(
                    expectedSequence, lastSequence(), events.subList((int) expectedSequence, events.size()));
        }
        List<JourneyEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new Appending.Appended(new JourneyHistory(all));
    }

    /**
     * The events as they were at an instant in the past: all up to the last one that was recorded by then. As the number
     * decides the order, an event with a clock that was fast does not hide those after it.
     *
     * @param instant the instant
     * @return the shorter history; empty when nothing was recorded by then
     */
    public JourneyHistory until(Instant instant) {
        int end = events.size();
        while (end > 0 && events.get(end - 1).at().isAfter(instant)) {
            end--;
        }
        return new JourneyHistory(events.subList(0, end));
    }
}
