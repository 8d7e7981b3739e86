package io.github.funnelkit.examples.crm.methodology;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of methodologies, by company. */
public interface MethodologyVersions extends JpaRepository<MethodologyVersion, MethodologyVersion.Key> {

    /** The versions of a company, the newest first. */
    List<MethodologyVersion> findByTenantIdOrderByNumberDesc(String tenantId);

    /** The version that journeys name. */
    Optional<MethodologyVersion> findByTenantIdAndFunnelIdAndVersion(String tenantId, String funnelId, String version);

    /** The number of a company's newest version; 0 for none. */
    @Query("select coalesce(max(m.number), 0) from MethodologyVersion m where m.tenantId = :tenantId")
    int newest(String tenantId);
}
