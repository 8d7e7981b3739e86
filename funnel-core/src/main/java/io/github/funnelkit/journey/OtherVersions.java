package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedCondition;
import io.github.funnelkit.definition.Renames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions besides one whose ids may be meant, and what that one calls otherwise than they do. It is worked out when it is asked for,
 * and kept for one decision.
 */
final class OtherVersions {

    /** Whatever the order in which a catalog has them. */
    private static final Comparator<Funnel> IN_ORDER = Comparator.comparing(
            Funnel::reference, Comparator.comparing(FunnelReference::id).thenComparing(FunnelReference::version));

    private final Funnel version;
    private final FunnelCatalog catalog;
    private @Nullable List<Funnel> all;
    private final Map<FunnelReference, Renames> renames = new HashMap<>();
    private @Nullable Renames sinceMissing;

    OtherVersions(Funnel version, FunnelCatalog catalog) {
        this.version = version;
        this.catalog = catalog.remembering();
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
        catalog.told(version.reference().id(), others.keySet())
                .forEach(other -> others.putIfAbsent(other.reference(), other));
        others.remove(version.reference());
        return others.values().stream().sorted(IN_ORDER).toList();
    }

    /**
     * What the version calls the parts that others mean by an id; more than one where they do not mean the same, often none. What was
     * renamed of a missing version counts, too.
     */
    List<String> meant(NamedPart part, String id) {
        return Stream.concat(
                        all().stream()
                                .filter(other -> NamedByPolicies.has(other, part, id))
                                .map(other -> now(part, id, other)),
                        Stream.of(sinceMissing().id(part, id)))
                .filter(now -> !now.equals(id) && NamedByPolicies.has(version, part, now))
                .distinct()
                .toList();
    }

    /** The conditions that others mean by one, by the ids of the version, as far as it has them all. */
    List<Condition> meant(Condition condition) {
        return Stream.concat(
                        all().stream()
                                .filter(other -> NamedByPolicies.hasAllOf(other, condition))
                                .map(this::since),
                        Stream.of(sinceMissing()))
                .map(since -> RenamedCondition.of(condition, since))
                .filter(now -> NamedByPolicies.hasAllOf(version, now))
                .toList();
    }

    /** What the version calls otherwise than another one. */
    Renames since(Funnel other) {
        return renames.computeIfAbsent(other.reference(), of -> RenameChain.between(other, version, catalog));
    }

    /**
     * What the version calls otherwise than the first one in its line that is not there, as far as the last one that is there says so;
     * none where the line is whole.
     */
    Renames sinceMissing() {
        Renames known = sinceMissing;
        if (known == null) {
            known = lastThere()
                    .map(last -> last.renames().then(RenameChain.between(last, version, catalog)))
                    .orElse(Renames.NONE);
            sinceMissing = known;
        }
        return known;
    }

    /** The last one in the line of the version that is there, where it was made of one that is not. */
    private Optional<Funnel> lastThere() {
        Lineage line = Lineage.of(version, version, catalog);
        return line.missing()
                .map(missing -> line.versions().get(line.versions().size() - 2))
                .flatMap(last -> last.equals(version.reference()) ? Optional.of(version) : catalog.lookUp(last));
    }

    /**
     * The version of the same funnel that this one was made of, and without which a host that does not say which versions there are leaves
     * it open what its ids were before.
     */
    Optional<FunnelReference> unknownOrigin() {
        return RenameChain.missingOrigin(version, catalog)
                .filter(missing -> missing.id().equals(version.reference().id()) && catalog.isSilentOf(missing.id()));
    }

    /** Whether neither the version nor any other one was made of another one, so that none calls anything otherwise. */
    boolean areMadeOfNothing() {
        return version.derivedFrom().isEmpty()
                && all().stream().allMatch(other -> other.derivedFrom().isEmpty());
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
