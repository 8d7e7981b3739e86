package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The events of a journey in words, each with the funnel that counted when it happened.
 *
 * @param entries the events in their order
 * @since 0.1.0
 */
public record Timeline(List<Entry> entries) {

    /**
     * An event and the funnel that counted.
     *
     * @param event the event
     * @param funnel the funnel, after the event
     * @param clockSetBack whether its instant is before that of the event in front of it
     * @param takenBack whether a later event took it back
     */
    public record Entry(JourneyEvent event, Funnel funnel, boolean clockSetBack, boolean takenBack) {

        /**
         * Says what happened. People are called by their ids.
         *
         * @param language the reader's language
         * @return the words, on one line
         */
        public String explain(Locale language) {
            return explain(language, UnaryOperator.identity());
        }

        /**
         * Says what happened. Who did it is not among the words.
         *
         * @param language the reader's language
         * @param names what people are called, by the host's id of each, such as the owner's
         * @return the words, on one line
         */
        public String explain(Locale language, UnaryOperator<String> names) {
            String words = EventWords.of(event, funnel, language, names);
            String counting = takenBack ? JourneyWords.TAKEN_BACK_LATER.in(language, words) : words;
            return clockSetBack ? JourneyWords.CLOCK_SET_BACK.in(language, counting) : counting;
        }
    }

    /** Keeps the order. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * Puts events in words.
     *
     * @param catalog where the events' funnels are looked up
     * @param events all events from the first one
     * @return the timeline
     * @throws IllegalArgumentException as {@link JourneyState#replay} throws
     */
    public static Timeline of(FunnelCatalog catalog, List<JourneyEvent> events) {
        JourneyState end = JourneyState.replay(catalog, events);
        Set<Long> takenBack = new HashSet<>();
        for (JourneyEvent event : events) {
            if (event instanceof JourneyEvent.TakenBack back) {
                takenBack.add(back.event());
            }
        }
        List<Entry> entries = new ArrayList<>();
        Funnel funnel = catalog.find(end.opened().funnel());
        for (JourneyEvent event : events) {
            if (event instanceof JourneyEvent.MovedToVersion moved) {
                funnel = catalog.find(moved.funnel());
            }
            long number = event.sequence();
            entries.add(new Entry(event, funnel, end.clockSetBack().contains(number), takenBack.contains(number)));
        }
        return new Timeline(entries);
    }

    /**
     * Says what happened when, and who did it.
     *
     * @param language the reader's language
     * @return a line for each event
     */
    public String explain(Locale language) {
        return entries.stream()
                .map(entry -> entry.event().metadata() + " · " + entry.explain(language))
                .collect(Collectors.joining("\n"));
    }
}
