package com.example.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Opportunities extends JpaRepository<Opportunity, UUID> {

    List<Opportunity> findByTenant(String tenant);

    // snippet: jpa-graph
    @EntityGraph(attributePaths = "partners")
    @Query("select o from Opportunity o where o.tenant = :tenant")
    List<Opportunity> findWithPartners(String tenant);
    // end

    // snippet: jpa-due
    /** Those whose stage time alone may have changed, or that were judged by other rules. */
    @Query("""
            select o from Opportunity o
            where o.tenant = :tenant and (o.stageUntil < :day or o.stageBy <> :fingerprint)""")
    List<Opportunity> findDue(String tenant, LocalDate day, String fingerprint);
    // end
}
