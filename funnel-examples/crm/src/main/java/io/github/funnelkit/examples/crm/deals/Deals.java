package io.github.funnelkit.examples.crm.deals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of deals. There is no way to one without saying whose it is. */
interface Deals extends Repository<Deal, UUID> {

    Optional<Deal> findByTenantIdAndId(String tenantId, UUID id);

    List<Deal> findByTenantIdOrderByNumber(String tenantId);

    List<Deal> findByTenantIdAndNameContainingIgnoreCaseOrderByNumber(String tenantId, String part, Limit most);

    Optional<Deal> findByTenantIdAndNumber(String tenantId, String number);

    long countByTenantId(String tenantId);

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
    // snippet: jpa-advance
    @Modifying
    @Query("""
            update Deal d set d.version = :to, d.place = :place
            where d.tenantId = :tenantId and d.id = :id and d.version = :from""")
    int advance(String tenantId, UUID id, long from, long to, Place place);
    // end

    /** How many deals stand where. */
    @Query("""
            select new io.github.funnelkit.examples.crm.deals.Heap(
            d.place.stage, d.place.running, d.place.currency, count(d), sum(d.place.amount)) from Deal d
            where d.tenantId = :tenantId and d.place.saleType = :saleType and (:owner = '' or d.place.owner = :owner)
            group by d.place.stage, d.place.running, d.place.currency""")
    List<Heap> heaps(String tenantId, String saleType, String owner);

    /** The running deals of a stage, those that are worth most first. */
    @Query("""
            select d from Deal d where d.tenantId = :tenantId and d.place.saleType = :saleType and d.place.running
            and d.place.stage = :stage and (:owner = '' or d.place.owner = :owner)
            order by d.place.amount desc nulls last, d.number""")
    List<Deal> top(String tenantId, String saleType, String stage, String owner, Limit most);

    /** The running deals of somebody, or of all where the owner is blank. */
    @Query("""
            select d from Deal d where d.tenantId = :tenantId and d.place.running
            and (:owner = '' or d.place.owner = :owner) order by d.place.amount desc nulls last, d.number""")
    List<Deal> running(String tenantId, String owner, Limit most);

    /** How many that are. */
    @Query("""
            select count(d) from Deal d where d.tenantId = :tenantId and d.place.running
            and (:owner = '' or d.place.owner = :owner)""")
    long countRunning(String tenantId, String owner);

    /** The ids of all running deals. */
    @Query("select d.id from Deal d where d.tenantId = :tenantId and d.place.running order by d.number")
    List<UUID> runningIds(String tenantId);
}
