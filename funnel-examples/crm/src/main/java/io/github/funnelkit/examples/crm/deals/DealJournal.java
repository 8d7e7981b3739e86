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
import io.github.funnelkit.json.Documents;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and continues the journeys of deals. A list of deals costs two queries, however long it is. */
@Service
public class DealJournal {

    private static final Documents DOCUMENTS = FunnelDocuments.json();

    /** A page that adds up more takes longer than anybody waits. */
    private static final int MOST_ADDED_UP = 10_000;

    private final Deals deals;
    private final StoredEvents events;
    private final Methodologies methodologies;
    private final ReplayedJourneys replayed;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    DealJournal(
            Deals deals,
            StoredEvents events,
            Methodologies methodologies,
            ReplayedJourneys replayed,
            ApplicationEventPublisher told,
            Clock clock) {
        this.deals = deals;
        this.events = events;
        this.methodologies = methodologies;
        this.replayed = replayed;
        this.told = told;
        this.clock = clock;
    }

    /** All deals of a company, by their numbers. */
    public List<Standing> all(String tenantId) {
        return standings(tenantId, deals.findByTenantIdOrderByNumber(tenantId));
    }

    /** Some deals with a text in the name of the customer, by their numbers. */
    public List<Standing> named(String tenantId, String part, int most) {
        return standings(
                tenantId, deals.findByTenantIdAndNameContainingIgnoreCaseOrderByNumber(tenantId, part, Limit.of(most)));
    }

    /** What has happened to each deal of a company; empty when it has more deals than that. */
    public Optional<Collection<List<JourneyEvent>>> histories(String tenantId, int most) {
        if (deals.countByTenantId(tenantId) > most) {
            return Optional.empty();
        }
        FunnelCatalog catalog = methodologies.of(tenantId).gatekeeper().catalog();
        Map<UUID, String> documents = events.findByTenantIdOrderByDealIdAscSequenceAsc(tenantId).stream()
                .collect(groupingBy(StoredEvent::dealId, mapping(StoredEvent::event, joining("\n"))));
        return Optional.of(
                documents.values().stream().map(each -> read(each, catalog)).toList());
    }

    /**
     * The running deals of somebody, or of all where the owner is blank: those that are worth most, as what a page adds up
     * has an end.
     */
    public List<Standing> running(String tenantId, String owner) {
        return standings(tenantId, deals.running(tenantId, owner, Limit.of(MOST_ADDED_UP)));
    }

    /** How many running deals {@link #running} leaves out. */
    public long leftOut(String tenantId, String owner) {
        return Math.max(0, deals.countRunning(tenantId, owner) - MOST_ADDED_UP);
    }

    /** The ids of all running deals. */
    public List<UUID> runningIds(String tenantId) {
        return deals.runningIds(tenantId);
    }

    /** How many deals of a sale type stand where, of somebody, or of all where the owner is blank. */
    public List<Heap> heaps(String tenantId, String saleType, String owner) {
        return deals.heaps(tenantId, saleType, owner);
    }

    /** Those running deals of each stage that are worth most: a board shows no more, however many there are. */
    public List<Standing> top(String tenantId, String saleType, List<String> stages, String owner, int most) {
        return standings(
                tenantId,
                stages.stream()
                        .flatMap(stage -> deals.top(tenantId, saleType, stage, owner, Limit.of(most)).stream())
                        .toList());
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
        JourneyState journey =
                JourneyState.replay(methodologies.of(tenantId).gatekeeper().catalog(), List.of(opened));
        deals.save(new Deal(id, tenantId, called, name, opened.sequence(), Place.of(journey)));
        persist(tenantId, id, List.of(opened));
        told.publishEvent(new DealMoved(tenantId, id, opened.sequence()));
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
     * @param before the journey that the decision knew of
     * @return whether it worked; not, when somebody else was faster
     */
    @Transactional
    public boolean append(String tenantId, UUID id, JourneyState before, List<JourneyEvent> more) {
        if (more.isEmpty()) {
            return true;
        }
        JourneyState after = before.after(more);
        long version = after.last().sequence();
        if (deals.advance(tenantId, id, before.last().sequence(), version, Place.of(after)) == 0) {
            return false;
        }
        persist(tenantId, id, more);
        told.publishEvent(new DealMoved(tenantId, id, version));
        return true;
    }

    private void persist(String tenantId, UUID id, List<JourneyEvent> more) {
        events.saveAll(more.stream()
                .map(event ->
                        new StoredEvent(new StoredEvent.Key(id, event.sequence()), tenantId, DOCUMENTS.write(event)))
                .toList());
    }

    private Deal row(String tenantId, UUID id) {
        return deals.findByTenantIdAndId(tenantId, id).orElseThrow(NoSuchDeal::new);
    }

    private List<Standing> standings(String tenantId, List<Deal> rows) {
        Methodology methodology = methodologies.of(tenantId);
        FunnelCatalog catalog = methodology.gatekeeper().catalog();
        // each is looked up once: others may push it out of the memory at any time
        Map<UUID, JourneyState> known = new HashMap<>();
        for (Deal deal : rows) {
            replayed.find(deal).ifPresent(journey -> known.put(deal.id(), journey));
        }
        List<UUID> unknown =
                rows.stream().map(Deal::id).filter(id -> !known.containsKey(id)).toList();
        Map<UUID, String> documents = unknown.isEmpty() ? Map.of() : documents(tenantId, unknown);
        for (UUID id : unknown) {
            known.put(
                    id, replayed.keep(id, JourneyState.replay(catalog, read(documents.getOrDefault(id, ""), catalog))));
        }
        Instant now = clock.instant();
        List<Standing> standings = new ArrayList<>(rows.size());
        for (Deal deal : rows) {
            JourneyState journey = Objects.requireNonNull(known.get(deal.id()));
            standings.add(Standing.of(deal, journey, methodology, now));
        }
        return standings;
    }

    private Map<UUID, String> documents(String tenantId, Collection<UUID> ids) {
        return events.findByTenantIdAndDealIdInOrderByDealIdAscSequenceAsc(tenantId, ids).stream()
                .collect(groupingBy(StoredEvent::dealId, mapping(StoredEvent::event, joining("\n"))));
    }

    private static List<JourneyEvent> read(String documents, FunnelCatalog catalog) {
        return DOCUMENTS.readEvents(catalog, new StringReader(documents)).readAll();
    }
}
