package io.github.funnelkit.examples.crm.methodology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A version of a company's methodology, as the document that was saved. It is never changed. */
@Entity
@Table(name = "methodology")
@IdClass(MethodologyVersion.Key.class)
public class MethodologyVersion {

    /**
     * What tells versions apart.
     *
     * @param tenantId the company
     * @param number 1 for its first version, and so on
     */
    public record Key(String tenantId, int number) implements Serializable {}

    @Id
    private String tenantId;

    @Id
    private int number;

    private String funnelId;
    private String version;

    @Column(columnDefinition = "text")
    private String document;

    private String savedBy;
    private Instant savedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MethodologyVersion() {}

    MethodologyVersion(Key key, String funnelId, String version, String document, String savedBy, Instant savedAt) {
        this.tenantId = key.tenantId();
        this.number = key.number();
        this.funnelId = funnelId;
        this.version = version;
        this.document = document;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public String tenantId() {
        return tenantId;
    }

    public int number() {
        return number;
    }

    public String funnelId() {
        return funnelId;
    }

    public String version() {
        return version;
    }

    /** YAML. */
    public String document() {
        return document;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
