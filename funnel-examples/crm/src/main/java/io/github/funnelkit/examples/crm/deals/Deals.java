package io.github.funnelkit.examples.crm.deals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of deals. There is no way to one without saying whose it is. */
interface Deals extends Repository<Deal, UUID> {

    Optional<Deal> findByTenantIdAndId(String tenantId, UUID id);

    List<Deal> findByTenantIdOrderByNumber(String tenantId);

    Optional<Deal> findByTenantIdAndNumber(String tenantId, String number);

    boolean existsByTenantIdAndNumber(String tenantId, String number);

    /** Counts a deal that is being opened; whoever opens another one at once waits. */
    @Query(value = "update tenant set opened = opened + 1 where id = :tenantId returning opened", nativeQuery = true)
    long count(String tenantId);

    Deal save(Deal deal);

    /**
     * The whole of the locking: whoever decided on an older deal changes no row, and decides again.
     *
     * @return 1, or 0 when somebody else was faster
     */
    @Modifying
    @Query("update Deal d set d.version = :to where d.tenantId = :tenantId and d.id = :id and d.version = :from")
    int advance(String tenantId, UUID id, long from, long to);
}
