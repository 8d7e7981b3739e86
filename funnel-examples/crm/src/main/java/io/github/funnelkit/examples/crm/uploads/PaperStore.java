package io.github.funnelkit.examples.crm.uploads;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where forms are kept that were uploaded. */
@Service
public class PaperStore {

    private final Papers papers;
    private final EntityManager entities;

    PaperStore(Papers papers, EntityManager entities) {
        this.papers = papers;
        this.entities = entities;
    }

    /**
     * Keeps a paper before its command is handed in: were it the other way round, a form could be on record that nobody has.
     *
     * @return whether it is new; not, when the same form was sent before
     */
    @Transactional
    public boolean keep(String tenantId, UUID dealId, UUID commandId, Upload upload) {
        if (find(tenantId, dealId, commandId).isPresent()) {
            return false;
        }
        entities.persist(new Paper(new Paper.Key(dealId, commandId), tenantId, upload));
        return true;
    }

    /** Throws a paper away that did not get on record. */
    @Transactional
    public void discard(String tenantId, UUID dealId, UUID commandId) {
        papers.delete(tenantId, dealId, commandId);
    }

    /** A paper of a company's deal. */
    public Optional<Paper> find(String tenantId, UUID dealId, UUID commandId) {
        return papers.findByTenantIdAndDealIdAndCommandId(tenantId, dealId, commandId);
    }

    /** The commands that brought papers. */
    public Set<UUID> commands(String tenantId, UUID dealId) {
        return papers.commands(tenantId, dealId);
    }
}
