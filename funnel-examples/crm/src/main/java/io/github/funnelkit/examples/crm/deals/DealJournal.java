package io.github.funnelkit.examples.crm.deals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.json.Documents;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and continues the journeys of deals. A list of deals costs two queries, however long it is. */
@Service
public class DealJournal {

    private static final Documents DOCUMENTS = FunnelDocuments.json();

    private final Deals deals;
    private final StoredEvents events;
    private final EntityManager entities;
    private final Methodologies methodologies;
    private final ReplayedJourneys replayed = new ReplayedJourneys();
    private final Clock clock;

    DealJournal(Deals deals, StoredEvents events, EntityManager entities, Methodologies methodologies, Clock clock) {
        this.deals = deals;
        this.events = events;
        this.entities = entities;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /** All deals of a company, by their numbers. */
    public List<Standing> all(String tenantId) {
        return standings(tenantId, deals.findByTenantIdOrderByNumber(tenantId));
    }

    /**
     * One deal.
     *
     * @throws NoSuchDeal if the company has none of this id
     */
    public Standing find(String tenantId, UUID id) {
        return standings(tenantId, List.of(row(tenantId, id))).get(0);
    }

    /**
     * What has happened to a deal.
     *
     * @throws NoSuchDeal if the company has none of this id
     */
    public List<JourneyEvent> history(String tenantId, UUID id) {
        row(tenantId, id);
        FunnelCatalog catalog = methodologies.of(tenantId).gatekeeper().catalog();
        return read(documents(tenantId, List.of(id)).getOrDefault(id, ""), catalog);
    }

    /** The deal that people call by a number; empty when the company has none. */
    public Optional<Standing> findNumber(String tenantId, String number) {
        return deals.findByTenantIdAndNumber(tenantId, number)
                .map(deal -> standings(tenantId, List.of(deal)).get(0));
    }

    /**
     * Begins a journey; what else is known of the deal is handed in at the desk.
     *
     * @param number what people call it by; blank for the next number that is free
     * @throws org.springframework.dao.DataIntegrityViolationException if there is a deal of that number
     */
    @Transactional
    public UUID open(String tenantId, String number, String name, JourneyEvent.Opened opened) {
        UUID id = UUID.fromString(opened.journey());
        String called = number.isBlank() ? nextNumber(tenantId) : number;
        deals.save(new Deal(id, tenantId, called, name, opened.sequence()));
        persist(tenantId, id, List.of(opened));
        return id;
    }

    private String nextNumber(String tenantId) {
        String number = "";
        while (number.isEmpty() || deals.existsByTenantIdAndNumber(tenantId, number)) {
            number = String.format("D%04d", deals.count(tenantId));
        }
        return number;
    }

    /**
     * Adds what was decided, all of it or nothing.
     *
     * @param version the number of the last event that the decision knew of
     * @return whether it worked; not, when somebody else was faster
     */
    @Transactional
    public boolean append(String tenantId, UUID id, long version, List<JourneyEvent> more) {
        if (more.isEmpty()) {
            return true;
        }
        if (deals.advance(tenantId, id, version, version + more.size()) == 0) {
            return false;
        }
        persist(tenantId, id, more);
        return true;
    }

    private void persist(String tenantId, UUID id, List<JourneyEvent> more) {
        more.forEach(event -> entities.persist(
                new StoredEvent(new StoredEvent.Key(id, event.sequence()), tenantId, DOCUMENTS.write(event))));
    }

    private Deal row(String tenantId, UUID id) {
        return deals.findByTenantIdAndId(tenantId, id).orElseThrow(NoSuchDeal::new);
    }

    private List<Standing> standings(String tenantId, List<Deal> rows) {
        Methodology methodology = methodologies.of(tenantId);
        FunnelCatalog catalog = methodology.gatekeeper().catalog();
        List<UUID> unknown = rows.stream()
                .filter(deal -> replayed.find(deal).isEmpty())
                .map(Deal::id)
                .toList();
        Map<UUID, String> documents = unknown.isEmpty() ? Map.of() : documents(tenantId, unknown);
        Instant now = clock.instant();
        List<Standing> standings = new ArrayList<>(rows.size());
        for (Deal deal : rows) {
            JourneyState journey = replayed.find(deal)
                    .orElseGet(() -> replayed.keep(
                            deal.id(),
                            JourneyState.replay(catalog, read(documents.getOrDefault(deal.id(), ""), catalog))));
            standings.add(Standing.of(deal, journey, methodology, now));
        }
        return standings;
    }

    private Map<UUID, String> documents(String tenantId, Collection<UUID> ids) {
        return events.findByTenantIdAndDealIdInOrderByDealIdAscSequenceAsc(tenantId, ids).stream()
                .collect(groupingBy(StoredEvent::dealId, mapping(StoredEvent::event, joining("\n"))));
    }

    private static List<JourneyEvent> read(String documents, FunnelCatalog catalog) {
        List<JourneyEvent> events = new ArrayList<>();
        try (DocumentIterator<JourneyEvent> reader = DOCUMENTS.readEvents(catalog, new StringReader(documents))) {
            reader.forEachRemaining(events::add);
        }
        return events;
    }
}
