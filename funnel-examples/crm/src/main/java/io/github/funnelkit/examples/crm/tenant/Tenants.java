package io.github.funnelkit.examples.crm.tenant;

import org.springframework.data.jpa.repository.JpaRepository;

/** The companies. */
public interface Tenants extends JpaRepository<Tenant, String> {}
