package io.github.funnelkit.journey;

import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
            List<String> others =
                    since.stream().map(event -> event.actor().id()).distinct().toList();
            return JourneyWords.CONFLICT.in(language, CommonWords.LIST.joined(others), expected, actual);
        }
    }
}
