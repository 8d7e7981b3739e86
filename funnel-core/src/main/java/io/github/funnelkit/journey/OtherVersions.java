package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions besides one whose ids may be meant, and what that one calls otherwise than they do. It is worked out when it is asked for,
 * and kept for one decision.
 */
final class OtherVersions {

    private final Funnel version;
    private final FunnelCatalog catalog;
    private @Nullable List<Funnel> all;
    private final Map<FunnelReference, Renames> renames = new HashMap<>();

    OtherVersions(Funnel version, FunnelCatalog catalog) {
        this.version = version;
        this.catalog = catalog;
    }

    Funnel version() {
        return version;
    }

    FunnelCatalog catalog() {
        return catalog;
    }

    /** Those that the catalog keeps or tells of, and those that the version was made of. */
    List<Funnel> all() {
        List<Funnel> known = all;
        if (known == null) {
            known = find();
            all = known;
        }
        return known;
    }

    private List<Funnel> find() {
        Map<FunnelReference, Funnel> others = new LinkedHashMap<>();
        others.put(version.reference(), version);
        catalog.all().forEach(other -> others.putIfAbsent(other.reference(), other));
        Optional<Funnel> origin = version.derivedFrom().flatMap(catalog::lookUp);
        while (origin.isPresent() && !others.containsKey(origin.get().reference())) {
            others.put(origin.get().reference(), origin.get());
            origin = origin.get().derivedFrom().flatMap(catalog::lookUp);
        }
        catalog.told(version.reference().id()).forEach(other -> others.putIfAbsent(other.reference(), other));
        others.remove(version.reference());
        return List.copyOf(others.values());
    }

    /** What the version calls otherwise than another one. */
    Renames since(Funnel other) {
        return renames.computeIfAbsent(other.reference(), of -> RenameChain.between(other, version, catalog));
    }

    /** Whether the version has the amount of the deal under an id: its own, or as it is called that was the amount in another version. */
    boolean isDealAmount(String fact) {
        return fact.equals(DealAmount.FACT)
                || all().stream()
                        .anyMatch(other ->
                                now(NamedPart.FACT, DealAmount.FACT, other).equals(fact));
    }

    /** What the version calls the part that has an id in another one. */
    String now(NamedPart part, String id, Funnel other) {
        return since(other).id(part, id);
    }
}
