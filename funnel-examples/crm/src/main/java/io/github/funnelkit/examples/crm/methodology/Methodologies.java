package io.github.funnelkit.examples.crm.methodology;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.examples.crm.tenant.Tenants;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.FunnelLookup;
import io.github.funnelkit.json.Documents;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the methodology of a company is found. A new version counts from the next request on, wherever it was saved. */
@Service
public class Methodologies {

    private static final Documents YAML = FunnelDocuments.yaml();

    /** A version of one company: others may call theirs the same. */
    private record VersionKey(String tenantId, FunnelReference reference) {}

    private final MethodologyVersions versions;
    private final Tenants tenants;
    private final Clock clock;
    private final Map<String, Methodology> inUse = new ConcurrentHashMap<>();
    private final Map<VersionKey, Funnel> funnels = new ConcurrentHashMap<>();

    Methodologies(MethodologyVersions versions, Tenants tenants, Clock clock) {
        this.versions = versions;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The methodology that a company uses. */
    public Methodology of(String tenantId) {
        int newest = versions.newest(tenantId);
        Methodology cached = inUse.get(tenantId);
        if (cached != null && cached.number() == newest) {
            return cached;
        }
        MethodologyVersion version =
                versions.findById(new MethodologyVersion.Key(tenantId, newest)).orElseThrow();
        Methodology methodology = new Methodology(
                tenants.findById(tenantId).orElseThrow(),
                newest,
                funnel(version),
                FunnelCatalog.lookingUp(lookup(tenantId)));
        inUse.put(tenantId, methodology);
        return methodology;
    }

    /** Tells of all versions up to the newest one, so that its rules bind deals in older ones, too, whatever those call things. */
    private FunnelLookup lookup(String tenantId) {
        List<FunnelReference> all =
                versions(tenantId).stream().map(Methodologies::reference).toList();
        return new FunnelLookup() {
            @Override
            public Optional<Funnel> find(FunnelReference reference) {
                return Methodologies.this.find(tenantId, reference);
            }

            @Override
            public List<FunnelReference> versions(String id) {
                return all.stream().filter(each -> each.id().equals(id)).toList();
            }
        };
    }

    private static FunnelReference reference(MethodologyVersion version) {
        return new FunnelReference(version.funnelId(), version.version());
    }

    /**
     * Keeps a new version.
     *
     * @throws io.github.funnelkit.json.DocumentException if the document is wrong
     * @throws org.springframework.dao.DataIntegrityViolationException if there is one of that id and version
     */
    @Transactional
    public Funnel save(String tenantId, String document, String savedBy) {
        Funnel funnel = YAML.readFunnel(document);
        versions.saveAndFlush(new MethodologyVersion(
                new MethodologyVersion.Key(tenantId, versions.newest(tenantId) + 1),
                funnel.id(),
                funnel.version(),
                document,
                savedBy,
                clock.instant()));
        return funnel;
    }

    /** The versions of a company, the newest first. */
    public List<MethodologyVersion> versions(String tenantId) {
        return versions.findByTenantIdOrderByNumberDesc(tenantId);
    }

    /** All versions as funnels, for what looks back. */
    public List<Funnel> funnels(String tenantId) {
        return versions(tenantId).stream().map(this::funnel).toList();
    }

    /** Whether a company has a version of this id and name. */
    public boolean has(String tenantId, FunnelReference reference) {
        return find(tenantId, reference).isPresent();
    }

    private Optional<Funnel> find(String tenantId, FunnelReference reference) {
        Funnel known = funnels.get(new VersionKey(tenantId, reference));
        return known != null
                ? Optional.of(known)
                : versions.findByTenantIdAndFunnelIdAndVersion(tenantId, reference.id(), reference.version())
                        .map(this::funnel);
    }

    private Funnel funnel(MethodologyVersion version) {
        return funnels.computeIfAbsent(
                new VersionKey(version.tenantId(), reference(version)), unknown -> YAML.readFunnel(version.document()));
    }
}
