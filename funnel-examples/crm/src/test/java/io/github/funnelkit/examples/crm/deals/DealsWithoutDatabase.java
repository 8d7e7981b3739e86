package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.examples.crm.methodology.Methodologies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The desk and the journal of the CRM as they are, above rows in memory instead of PostgreSQL. */
public final class DealsWithoutDatabase {

    private final DealsInMemory rows = new DealsInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final DealJournal journal;
    private final DealDesk desk;

    /** By the methodologies of companies. */
    public DealsWithoutDatabase(Methodologies methodologies, Clock clock) {
        this.journal = new DealJournal(rows, events, methodologies, moved -> {}, clock);
        this.desk = new DealDesk(journal, methodologies, clock);
    }

    public DealJournal journal() {
        return journal;
    }

    public DealDesk desk() {
        return desk;
    }

    /** Forgets a deal. */
    public void forget(UUID deal) {
        rows.remove(deal);
        events.byDeal.remove(deal);
    }

    private static final class EventsInMemory implements StoredEvents {

        private final Map<UUID, List<StoredEvent>> byDeal = new HashMap<>();

        @Override
        public <S extends StoredEvent> List<S> saveAll(Iterable<S> events) {
            List<S> saved = new ArrayList<>();
            events.forEach(event -> {
                byDeal.computeIfAbsent(event.dealId(), none -> new ArrayList<>())
                        .add(event);
                saved.add(event);
            });
            return saved;
        }

        @Override
        public List<StoredEvent> findByTenantIdOrderByDealIdAscSequenceAsc(String tenantId) {
            throw new UnsupportedOperationException("no pipeline");
        }

        /** The journal asks by the ids of rows that it has found in the company. */
        @Override
        public List<StoredEvent> findByTenantIdAndDealIdInOrderByDealIdAscSequenceAsc(
                String tenantId, Collection<UUID> deals) {
            return deals.stream()
                    .flatMap(deal -> byDeal.getOrDefault(deal, List.of()).stream())
                    .toList();
        }
    }
}
