package io.github.funnelkit.examples.crm.deals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** An event of a journey as a row: the library's own document, under the deal and its number. */
@Entity
@Table(name = "journey_event")
@IdClass(StoredEvent.Key.class)
class StoredEvent implements Persistable<StoredEvent.Key> {

    /**
     * What tells events apart.
     *
     * @param dealId the deal
     * @param sequence the number of the event in its journey, from 1
     */
    record Key(UUID dealId, long sequence) implements Serializable {}

    @Id
    private UUID dealId;

    @Id
    private long sequence;

    @SuppressWarnings("UnusedVariable") // asked for by queries alone
    private String tenantId;

    @Column(columnDefinition = "text")
    private String event;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredEvent() {}

    StoredEvent(Key key, String tenantId, String event) {
        this.dealId = key.dealId();
        this.sequence = key.sequence();
        this.tenantId = tenantId;
        this.event = event;
    }

    @Override
    public Key getId() {
        return new Key(dealId, sequence);
    }

    /** An event is written once and never again, so nobody has to look whether it is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID dealId() {
        return dealId;
    }

    String event() {
        return event;
    }
}
