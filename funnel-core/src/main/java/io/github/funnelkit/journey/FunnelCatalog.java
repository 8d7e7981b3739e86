package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The funnels, and versions of funnels, that a host's journeys go by: what the references in the events are looked up in.
 * Make it once and keep it; it prepares each funnel for fast assessing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelCatalog {

    /** Journeys always say which day is meant, so the clock is never asked. */
    private static final Clock UNUSED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Map<FunnelReference, Assessor<FactSheet>> assessors = new LinkedHashMap<>();
    private final Set<String> stageIds = new LinkedHashSet<>();
    private final Set<String> factIds = new LinkedHashSet<>();
    private final Map<FunnelReference, Map<String, Fact<?>>> facts = new HashMap<>();
    private final Set<String> criterionIds = new LinkedHashSet<>();
    private final Set<String> positionIds = new LinkedHashSet<>();

    private FunnelCatalog(Collection<Funnel> funnels) {
        for (Funnel funnel : funnels) {
            if (assessors.putIfAbsent(funnel.reference(), Assessor.of(funnel, UNUSED)) != null) {
                throw new IllegalArgumentException(funnel + " is given twice");
            }
            funnel.stages().forEach(stage -> stageIds.add(stage.id()));
            Map<String, Fact<?>> byId = new LinkedHashMap<>();
            funnel.facts().forEach(fact -> byId.put(fact.id(), fact));
            facts.put(funnel.reference(), byId);
            factIds.addAll(byId.keySet());
            funnel.criteria().forEach(criterion -> criterionIds.add(criterion.id()));
            funnel.positions().forEach(position -> positionIds.add(position.id()));
        }
    }

    /**
     * Keeps funnels.
     *
     * @param funnels the funnels
     * @return the versions
     * @throws IllegalArgumentException if two funnels have the same id and version
     */
    public static FunnelCatalog of(Funnel... funnels) {
        return of(List.of(funnels));
    }

    /**
     * Keeps funnels.
     *
     * @param funnels the funnels
     * @return the versions
     * @throws IllegalArgumentException if two funnels have the same id and version
     */
    public static FunnelCatalog of(Collection<Funnel> funnels) {
        return new FunnelCatalog(funnels);
    }

    /**
     * The funnel of a reference.
     *
     * @param reference id and version
     * @return the funnel
     * @throws IllegalArgumentException if it is not kept here; the message lists those that are
     */
    public Funnel find(FunnelReference reference) {
        return assessor(reference).funnel();
    }

    /**
     * The funnels kept here.
     *
     * @return the funnels in the order they were given
     */
    public List<Funnel> all() {
        return assessors.values().stream().map(Assessor::funnel).toList();
    }

    /** The stages that any of the funnels has. */
    Set<String> stageIds() {
        return Collections.unmodifiableSet(stageIds);
    }

    /** The criteria that any of the funnels has. */
    Set<String> criterionIds() {
        return Collections.unmodifiableSet(criterionIds);
    }

    /** The facts that any of the funnels has. */
    Set<String> factIds() {
        return Collections.unmodifiableSet(factIds);
    }

    /** The fact as a funnel kept here has it; null when it has none of this id, and so does not care what is known of it. */
    @Nullable
    Fact<?> fact(FunnelReference funnel, String id) {
        Map<String, Fact<?>> byId = facts.get(funnel);
        return byId == null ? null : byId.get(id);
    }

    /** The positions that any of the funnels has. */
    Set<String> positionIds() {
        return Collections.unmodifiableSet(positionIds);
    }

    Assessor<FactSheet> assessor(FunnelReference reference) {
        Assessor<FactSheet> assessor = assessors.get(reference);
        if (assessor == null) {
            throw new IllegalArgumentException("unknown " + reference
                    + (assessors.isEmpty()
                            ? "; there is none"
                            : "; there are "
                                    + assessors.keySet().stream()
                                            .map(FunnelReference::toString)
                                            .collect(Collectors.joining(", "))));
        }
        return assessor;
    }

    /** The references of the funnels. */
    @Override
    public String toString() {
        return "FunnelCatalog" + assessors.keySet();
    }
}
