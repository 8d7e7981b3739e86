package io.github.funnelkit.examples.crm.deals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** Rows of deals that are kept nowhere, for tests that need very many in a short time. Nobody shows boards of them. */
final class DealsInMemory implements Deals {

    private final Map<UUID, Deal> rows = new HashMap<>();
    private long opened;

    void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public Optional<Deal> findByTenantIdAndId(String tenantId, UUID id) {
        return Optional.ofNullable(rows.get(id)).filter(deal -> deal.tenantId().equals(tenantId));
    }

    @Override
    public List<Deal> findByTenantIdOrderByNumber(String tenantId) {
        return findByTenantIdAndNameContainingIgnoreCaseOrderByNumber(tenantId, "", Limit.unlimited());
    }

    @Override
    public List<Deal> findByTenantIdAndNameContainingIgnoreCaseOrderByNumber(String tenantId, String part, Limit most) {
        return rows.values().stream()
                .filter(deal -> deal.tenantId().equals(tenantId) && deal.name().contains(part))
                .toList();
    }

    @Override
    public Optional<Deal> findByTenantIdAndNumber(String tenantId, String number) {
        return rows.values().stream()
                .filter(deal ->
                        deal.tenantId().equals(tenantId) && deal.number().equals(number))
                .findFirst();
    }

    @Override
    public long countByTenantId(String tenantId) {
        return findByTenantIdOrderByNumber(tenantId).size();
    }

    @Override
    public boolean existsByTenantIdAndNumber(String tenantId, String number) {
        return findByTenantIdAndNumber(tenantId, number).isPresent();
    }

    @Override
    public long count(String tenantId) {
        opened++;
        return opened;
    }

    @Override
    public Deal save(Deal deal) {
        rows.put(deal.id(), deal);
        return deal;
    }

    @Override
    public int advance(String tenantId, UUID id, long from, long to, Place place) {
        Optional<Deal> before = findByTenantIdAndId(tenantId, id).filter(deal -> deal.version() == from);
        before.ifPresent(deal -> save(new Deal(id, tenantId, deal.number(), deal.name(), to, place)));
        return before.isPresent() ? 1 : 0;
    }

    @Override
    public List<Heap> heaps(String tenantId, String saleType, String owner) {
        throw new UnsupportedOperationException("no board");
    }

    @Override
    public List<Deal> top(String tenantId, String saleType, String stage, String owner, Limit most) {
        throw new UnsupportedOperationException("no board");
    }

    @Override
    public List<Deal> running(String tenantId, String owner, Limit most) {
        throw new UnsupportedOperationException("no pipeline");
    }

    @Override
    public long countRunning(String tenantId, String owner) {
        throw new UnsupportedOperationException("no pipeline");
    }

    @Override
    public List<UUID> runningIds(String tenantId) {
        throw new UnsupportedOperationException("no pipeline");
    }
}
