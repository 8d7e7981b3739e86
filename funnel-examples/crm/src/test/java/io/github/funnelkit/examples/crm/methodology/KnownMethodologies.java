package io.github.funnelkit.examples.crm.methodology;

import io.github.funnelkit.examples.crm.tenant.Tenants;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The methodologies of companies as the database had them once: nobody is asked whether there is a newer version. */
public final class KnownMethodologies extends Methodologies {

    private final Map<String, Methodology> known = new ConcurrentHashMap<>();

    public KnownMethodologies(MethodologyVersions versions, Tenants tenants) {
        super(versions, tenants, Clock.systemUTC());
    }

    @Override
    public Methodology of(String tenantId) {
        return known.computeIfAbsent(tenantId, super::of);
    }
}
