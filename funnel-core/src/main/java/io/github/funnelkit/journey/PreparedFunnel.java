package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A funnel, its facts by id, and what assesses by it. Equal to another one of an equal funnel. */
final class PreparedFunnel {

    /** Journeys always say which day is meant, so the clock is never asked. */
    private static final Clock UNUSED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Funnel funnel;
    private final Assessor<FactSheet> assessor;
    private final Map<String, Fact<?>> facts;

    PreparedFunnel(Funnel funnel) {
        this.funnel = funnel;
        this.assessor = Assessor.of(funnel, UNUSED);
        Map<String, Fact<?>> byId = new LinkedHashMap<>();
        funnel.facts().forEach(fact -> byId.put(fact.id(), fact));
        this.facts = Map.copyOf(byId);
    }

    Funnel funnel() {
        return funnel;
    }

    Assessor<FactSheet> assessor() {
        return assessor;
    }

    /** The fact as the funnel has it; null when it has none of this id, and so does not care what is known of it. */
    @Nullable
    Fact<?> fact(String id) {
        return facts.get(id);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PreparedFunnel that && funnel.equals(that.funnel));
    }

    @Override
    public int hashCode() {
        return funnel.hashCode();
    }

    @Override
    public String toString() {
        return funnel.toString();
    }
}
