package io.github.funnelkit.examples.crm.tenant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** A company that uses the CRM. */
@Entity
public class Tenant {

    @Id
    private String id;

    private String name;
    private String zone;
    private String currency;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    /** A new company. */
    public Tenant(String id, String name, ZoneId zone, String currency) {
        this.id = id;
        this.name = name;
        this.zone = zone.getId();
        this.currency = currency;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Where it is: what counts as today. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The code of the currency that it sells in. */
    public String currency() {
        return currency;
    }
}
