package io.github.funnelkit.examples.crm.uploads;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** A form as it was uploaded. */
@Entity
@IdClass(Paper.Key.class)
public class Paper {

    /**
     * What tells papers apart.
     *
     * @param dealId the deal
     * @param commandId the command that put it on record
     */
    record Key(UUID dealId, UUID commandId) implements Serializable {}

    @Id
    private UUID dealId;

    @Id
    private UUID commandId;

    @SuppressWarnings("UnusedVariable") // asked for by queries alone
    private String tenantId;

    private String name;
    private byte[] content;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    Paper(Key key, String tenantId, Upload upload) {
        this.dealId = key.dealId();
        this.commandId = key.commandId();
        this.tenantId = tenantId;
        this.name = upload.name();
        this.content = upload.bytes();
    }

    UUID dealId() {
        return dealId;
    }

    UUID commandId() {
        return commandId;
    }

    /** What it is called, with its ending. */
    public String name() {
        return name;
    }

    /** What is in it. */
    public byte[] content() {
        return content.clone();
    }
}
