package io.github.funnelkit.examples.crm.security;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who may sign in. */
public interface Accounts extends JpaRepository<Account, String> {

    /** The accounts of a company, by their names. */
    List<Account> findByTenantIdOrderByName(String tenantId);
}
