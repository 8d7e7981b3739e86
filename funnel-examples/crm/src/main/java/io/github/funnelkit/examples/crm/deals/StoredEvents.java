package io.github.funnelkit.examples.crm.deals;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rows of events. */
interface StoredEvents extends Repository<StoredEvent, StoredEvent.Key> {

    <S extends StoredEvent> List<S> saveAll(Iterable<S> events);

    /** The events of all deals of a company, in one query. */
    List<StoredEvent> findByTenantIdOrderByDealIdAscSequenceAsc(String tenantId);

    /** The events of some deals, in one query. */
    List<StoredEvent> findByTenantIdAndDealIdInOrderByDealIdAscSequenceAsc(String tenantId, Collection<UUID> deals);
}
