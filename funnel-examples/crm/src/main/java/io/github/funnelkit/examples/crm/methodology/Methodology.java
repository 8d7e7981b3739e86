package io.github.funnelkit.examples.crm.methodology;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.tenant.Tenant;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.TimeLimits;
import java.time.Instant;
import java.time.LocalDate;

/** The methodology of a company as it is in use: everything that is made of the newest version, once for all requests. */
public final class Methodology {

    private static final String OWNER = "owner";

    private final Tenant tenant;
    private final int number;
    private final Funnel funnel;
    private final Gatekeeper gatekeeper;

    Methodology(Tenant tenant, int number, Funnel funnel, FunnelCatalog catalog) {
        this.tenant = tenant;
        this.number = number;
        this.funnel = funnel;
        GatePolicy policy = GatePolicy.of(funnel);
        if (funnel.positions().stream().anyMatch(position -> position.id().equals(OWNER))) {
            policy = policy.withOwnerAs(OWNER);
        }
        this.gatekeeper = Gatekeeper.of(catalog, policy, tenant.zone());
    }

    /** Whose it is. */
    public Tenant tenant() {
        return tenant;
    }

    /** Which of the company's versions it is. */
    public int number() {
        return number;
    }

    /** The newest version. */
    public Funnel funnel() {
        return funnel;
    }

    /** Decides on whatever anybody wants of a deal of the company. */
    public Gatekeeper gatekeeper() {
        return gatekeeper;
    }

    /** How long a deal may stand where. */
    public TimeLimits limits() {
        return TimeLimits.of(funnel);
    }

    /** The day in the company's zone. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, tenant.zone());
    }

    /** Where a deal stands by its facts, with the stage that it has by right as its journey tells, by its own version. */
    public Assessment assess(JourneyState journey, Instant at) {
        return gatekeeper.assess(journey, at);
    }

    /** Where a deal stands by its facts alone, whatever gates have let through. */
    public Assessment assessFacts(JourneyState journey, Instant at) {
        return gatekeeper.assess(journey, ReachedStage.none(), at);
    }
}
