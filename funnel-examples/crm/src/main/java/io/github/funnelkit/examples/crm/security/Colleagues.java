package io.github.funnelkit.examples.crm.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What the members of a company are called. */
@Service
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names of the members of a company. */
    public Names names(String tenantId) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.findByTenantIdOrderByName(tenantId).forEach(each -> names.put(each.username(), each.name()));
        return new Names(names);
    }
}
