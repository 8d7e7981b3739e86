package io.github.funnelkit.examples.crm.uploads;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of papers. There is no way to one without saying whose it is. */
interface Papers extends Repository<Paper, Paper.Key> {

    Optional<Paper> findByTenantIdAndDealIdAndCommandId(String tenantId, UUID dealId, UUID commandId);

    /** The commands that brought papers. */
    @Query("select p.commandId from Paper p where p.tenantId = :tenantId and p.dealId = :dealId")
    Set<UUID> commands(String tenantId, UUID dealId);

    @Modifying
    @Query("delete from Paper p where p.tenantId = :tenantId and p.dealId = :dealId and p.commandId = :commandId")
    void delete(String tenantId, UUID dealId, UUID commandId);
}
