package io.github.funnelkit.journey;

import io.github.funnelkit.change.Change;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.UnknownPartException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The funnels, and versions of funnels, that a host's journeys go by: what the references in the events are looked up in. It
 * either keeps all of them ({@link #of(Funnel...)}), which it prepares for fast assessing, or asks a host for one when it is
 * needed ({@link #lookingUp}). Make it once and keep it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelCatalog {

    /** So many differences are told of two funnels of one version. */
    private static final int TOLD = 3;

    private final Map<FunnelReference, PreparedFunnel> kept;
    private final Optional<FunnelLookup> lookup;
    private final KnownIds known;

    private FunnelCatalog(Map<FunnelReference, PreparedFunnel> kept, Optional<FunnelLookup> lookup, KnownIds known) {
        this.kept = kept;
        this.lookup = lookup;
        this.known = known;
    }

    /**
     * Keeps funnels.
     *
     * @param funnels the funnels
     * @return the catalog
     * @throws IllegalArgumentException if two funnels have the same id and version; the message says what differs
     */
    public static FunnelCatalog of(Funnel... funnels) {
        return of(List.of(funnels));
    }

    /**
     * Keeps funnels.
     *
     * @param funnels the funnels
     * @return the catalog
     * @throws IllegalArgumentException if two funnels have the same id and version; the message says what differs
     */
    public static FunnelCatalog of(Collection<Funnel> funnels) {
        Map<FunnelReference, PreparedFunnel> kept = new LinkedHashMap<>();
        for (Funnel funnel : funnels) {
            PreparedFunnel other = kept.putIfAbsent(funnel.reference(), new PreparedFunnel(funnel));
            if (other != null) {
                throw new IllegalArgumentException(funnel + " is given twice" + differing(other.funnel(), funnel));
            }
        }
        return new FunnelCatalog(kept, Optional.empty(), new KnownIds(funnels));
    }

    /** Somebody who has changed it under its version is told what. */
    private static String differing(Funnel one, Funnel other) {
        List<Change> changes = FunnelDifference.between(one, other).changes();
        if (changes.isEmpty()) {
            return "";
        }
        return ", and not alike: "
                + changes.stream().limit(TOLD).map(Change::toString).collect(Collectors.joining("; "))
                + (changes.size() > TOLD ? "; and more" : "");
    }

    /**
     * Asks for a funnel when it is needed: when the events of a journey name it, and when a journey is to be opened with it or
     * moved to it. A state remembers the funnel that it was replayed with, and reading asks once for each version that the events of one
     * stream name. Deciding asks for those that this one was made of and those that the host {@linkplain FunnelLookup#versions tells of},
     * as what a policy names may be called otherwise there. Nothing else is kept: a host that wants the same version asked for once gives
     * it from a cache of its own.
     *
     * <p>As nobody knows in advance what there is, a {@link Gatekeeper} and {@link TimeLimits} are not checked against the
     * stages, criteria, facts and positions of the funnels: a rule for a stage that no funnel has is never asked for.
     *
     * @param lookup where the host keeps its funnels
     * @return the catalog
     */
    public static FunnelCatalog lookingUp(FunnelLookup lookup) {
        return new FunnelCatalog(Map.of(), Optional.of(Objects.requireNonNull(lookup, "lookup")), KnownIds.ANY);
    }

    /**
     * The funnel of a reference.
     *
     * @param reference id and version
     * @return the funnel
     * @throws IllegalArgumentException if there is none; the message lists those that there are, as far as that is known
     * @throws IllegalStateException if the host gave another funnel than it was asked for
     */
    public Funnel find(FunnelReference reference) {
        return prepared(reference).funnel();
    }

    /**
     * The funnel of a reference, where there is one.
     *
     * @param reference id and version
     * @return the funnel; empty when there is none
     * @throws IllegalStateException if the host gave another funnel than it was asked for
     */
    public Optional<Funnel> lookUp(FunnelReference reference) {
        Objects.requireNonNull(reference, "reference");
        return lookup.map(host -> ask(host, reference))
                .orElseGet(() -> Optional.ofNullable(kept.get(reference)).map(PreparedFunnel::funnel));
    }

    private static Optional<Funnel> ask(FunnelLookup host, FunnelReference reference) {
        Optional<Funnel> found = host.find(reference);
        if (found == null) {
            throw new IllegalStateException("asked for " + reference + " and was given null; expected an Optional");
        }
        found.ifPresent(funnel -> {
            if (!funnel.reference().equals(reference)) {
                throw new IllegalStateException("asked for " + reference + " and was given " + funnel
                        + "; expected a funnel of this id and version, or none");
            }
        });
        return found;
    }

    /**
     * The versions that there may be of a funnel, for messages: all that are kept, or what the host says that there are.
     *
     * @param id the id of the funnel
     * @return the references; none when that is not known
     */
    public List<FunnelReference> versions(String id) {
        Objects.requireNonNull(id, "id");
        return lookup.map(host -> given(host.versions(id))).orElseGet(() -> List.copyOf(kept.keySet()));
    }

    /** Those that a host who is asked says that there are of a funnel, besides some. */
    List<Funnel> told(String id, Set<FunnelReference> known) {
        return lookup.isEmpty()
                ? List.of()
                : versions(id).stream()
                        .filter(each -> !known.contains(each))
                        .flatMap(each -> lookUp(each).stream())
                        .toList();
    }

    /** The same for one thread and a moment: it asks for each version once. */
    FunnelCatalog remembering() {
        if (lookup.isEmpty()) {
            return this;
        }
        FunnelLookup host = lookup.get();
        Map<FunnelReference, Optional<Funnel>> found = new HashMap<>();
        Map<String, List<FunnelReference>> versions = new HashMap<>();
        return lookingUp(new FunnelLookup() {
            @Override
            public Optional<Funnel> find(FunnelReference reference) {
                return found.computeIfAbsent(reference, asked -> ask(host, asked));
            }

            @Override
            public List<FunnelReference> versions(String id) {
                return versions.computeIfAbsent(id, asked -> given(host.versions(asked)));
            }
        });
    }

    /** Whether nobody knows which versions there are of a funnel: a host who is asked does not say. */
    boolean isSilentOf(String id) {
        return lookup.isPresent() && versions(id).isEmpty();
    }

    /** They are asked for a message, which is worth more than a complaint about how they are given. */
    private static List<FunnelReference> given(@Nullable List<FunnelReference> versions) {
        return versions == null
                ? List.of()
                : versions.stream().filter(Objects::nonNull).toList();
    }

    /**
     * The funnels kept here.
     *
     * @return the funnels in the order they were given; none when they are looked up
     */
    public List<Funnel> all() {
        return kept.values().stream().map(PreparedFunnel::funnel).toList();
    }

    /** What policies and limits may name. */
    KnownIds known() {
        return known;
    }

    PreparedFunnel prepared(FunnelReference reference) {
        PreparedFunnel prepared = kept.get(Objects.requireNonNull(reference, "reference"));
        return prepared != null
                ? prepared
                : lookup.flatMap(host -> ask(host, reference))
                        .map(PreparedFunnel::new)
                        .orElseThrow(() -> new UnknownPartException(
                                "unknown " + reference + there(reference.id()),
                                reference.toString(),
                                versions(reference.id()).stream()
                                        .map(FunnelReference::toString)
                                        .toList()));
    }

    private String there(String id) {
        List<FunnelReference> versions = versions(id);
        if (versions.isEmpty()) {
            return lookup.isPresent() ? "" : "; there is none";
        }
        return "; there are " + versions.stream().map(FunnelReference::toString).collect(Collectors.joining(", "));
    }

    /** The references of the funnels, as far as they are kept. */
    @Override
    public String toString() {
        return "FunnelCatalog" + (lookup.isPresent() ? " that looks up" : kept.keySet());
    }
}
