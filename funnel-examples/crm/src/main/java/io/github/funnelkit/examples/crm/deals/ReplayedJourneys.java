package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.journey.JourneyState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Journeys that were replayed lately. One counts for as long as its deal has no further event, so nothing is ever stale. */
@Component
class ReplayedJourneys {

    private final int most;
    private final Map<UUID, JourneyState> journeys = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, JourneyState> eldest) {
            return size() > most;
        }
    };

    /**
     * Remembers none yet.
     *
     * @param most how many it remembers: more than the boards of fifty people show, as where each pushes out what the next one
     *     needs, nothing is ever found
     */
    ReplayedJourneys(@Value("${crm.remembered-journeys:20000}") int most) {
        this.most = most;
    }

    synchronized Optional<JourneyState> find(Deal deal) {
        JourneyState journey = journeys.get(deal.id());
        return journey != null && journey.last().sequence() == deal.version() ? Optional.of(journey) : Optional.empty();
    }

    synchronized JourneyState keep(UUID id, JourneyState journey) {
        journeys.put(id, journey);
        return journey;
    }
}
