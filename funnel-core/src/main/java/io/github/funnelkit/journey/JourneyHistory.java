package io.github.funnelkit.journey;

import io.github.funnelkit.internal.wording.CommonWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The events of one journey, numbered from 1 without gaps. It stores nothing: a host keeps events where it likes, and asks
 * here - or of a unique key on journey and number - whether somebody else was faster.
 *
 * @param events the events in their order
 * @since 0.1.0
 */
public record JourneyHistory(List<JourneyEvent> events) {

    /**
     * What came of adding events to a history: it is longer now, or somebody else was faster.
     *
     * @since 0.1.0
     */
    public sealed interface Appending {

        /**
         * The events were added.
         *
         * @param history the longer history
         */
        record Appended(JourneyHistory history) implements Appending {
            /** Checks that nothing is missing. */
            public Appended {
                Objects.requireNonNull(history, "history");
            }
        }

        /**
         * Nothing was added, as the journey changed since the decision was made. Replay the journey and decide again.
         *
         * @param expected the number of the last event that the decision knew of
         * @param actual the number of the last event that there is
         * @param since the events that the decision did not know of
         */
        record Conflict(long expected, long actual, List<JourneyEvent> since) implements Appending {

            /** Checks that nothing is missing. */
            public Conflict {
                since = List.copyOf(since);
            }

            /**
             * Says who was faster and what to do.
             *
             * @param language the reader's language
             * @return the words, on one line
             */
            public String explain(Locale language) {
                List<String> others = since.stream()
                        .map(event -> event.actor().id())
                        .distinct()
                        .toList();
                return JourneyWords.CONFLICT.in(language, CommonWords.LIST.joined(others), expected, actual);
            }
        }
    }

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
