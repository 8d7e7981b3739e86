package io.github.funnelkit.examples.crm.deals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A deal as a row: who it is about. All that happens to it is in the events of its journey. */
@Entity
public class Deal {

    @Id
    private UUID id;

    private String tenantId;
    private String number;
    private String name;
    private long version;

    @SuppressWarnings("UnusedVariable") // asked for by queries alone
    @Embedded
    private Place place;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    Deal(UUID id, String tenantId, String number, String name, long version, Place place) {
        this.id = id;
        this.tenantId = tenantId;
        this.number = number;
        this.name = name;
        this.version = version;
        this.place = place;
    }

    public UUID id() {
        return id;
    }

    public String tenantId() {
        return tenantId;
    }

    /** What people call it by, such as C0007. */
    public String number() {
        return number;
    }

    /** The customer. */
    public String name() {
        return name;
    }

    /** The number of the last event of its journey. */
    public long version() {
        return version;
    }
}
