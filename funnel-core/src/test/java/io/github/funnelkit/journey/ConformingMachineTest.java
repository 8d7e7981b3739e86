package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.JourneyCheck;
import io.github.funnelkit.portfolio.StepFit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a gatekeeper accepts conforms to its rules; what another one accepts is told apart from it. */
class ConformingMachineTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant BEGIN = Instant.parse("2026-03-01T22:00:00Z");
    private static final List<Actor> ACTORS = List.of(
            Actor.of("li"), Actor.of("chen", "clerk"), Actor.of("wang", "boss"), Actor.of("zhao", "boss", "clerk"));
    private static final MachineDeeds DEEDS = new MachineDeeds(LocalDate.ofInstant(BEGIN, ZONE));

    @Provide
    Arbitrary<List<MachinePlan>> versions() {
        return MachineWorlds.versions();
    }

    @Provide
    Arbitrary<GatePolicy> policies() {
        return MachineWorlds.policies();
    }

    @Provide
    Arbitrary<List<MachineDeeds.Deed>> deeds() {
        return MachineDeeds.deeds();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAGatekeeperAcceptsConforms(
            @ForAll("versions") List<MachinePlan> versions,
            @ForAll("policies") GatePolicy wanted,
            @ForAll("policies") GatePolicy others,
            @ForAll("deeds") List<MachineDeeds.Deed> deeds) {
        GatePolicy policy = MachineWorlds.known(wanted, versions);
        FunnelCatalog funnels =
                FunnelCatalog.of(versions.stream().map(MachinePlan::funnel).toList());
        Gatekeeper gatekeeper = Gatekeeper.of(funnels, policy, ZONE);
        JourneyHistory history = new JourneyHistory(events(versions, gatekeeper, deeds));

        HistoryConformance own = JourneyCheck.by(gatekeeper).check(history);

        assertThat(own.deviations()).as(own + "\n" + history.events()).isEmpty();
        assertThat(own.cost())
                .as(own + " " + own.nearest() + "\n" + history.events())
                .isZero();
        assertThat(own.fitness()).isEqualTo(1);
        assertThat(own.nearest()).allMatch(step -> step.fit() == StepFit.KEPT);
        HistoryConformance other = JourneyCheck.by(Gatekeeper.of(funnels, MachineWorlds.known(others, versions), ZONE))
                .check(history);
        Statistics.label("by another policy").collect(other.isConforming() ? "conforms" : "deviates");
        assertThat(other.cost() == 0)
                .as(other + " " + other.nearest() + "\n" + history.events())
                .isEqualTo(other.isConforming());
    }

    private static List<JourneyEvent> events(
            List<MachinePlan> versions, Gatekeeper gatekeeper, List<MachineDeeds.Deed> deeds) {
        Map<String, MachinePlan> plans = new LinkedHashMap<>();
        versions.forEach(plan -> {
            plans.put(plan.key(), plan);
            plans.put(plan.forShortSales().key(), plan.forShortSales());
        });
        FunnelCatalog funnels = gatekeeper.catalog();
        List<JourneyEvent> events = new ArrayList<>(
                List.of(gatekeeper.open("deal", funnels.all().get(0).reference(), "sale", ACTORS.get(0), BEGIN)));
        JourneyState state = JourneyState.replay(funnels, events);
        MachineModel model = new MachineModel(plans, gatekeeper.policy(), versions.get(0));
        Instant clock = BEGIN;
        List<MachineDeeds.Deed> all = new ArrayList<>(MachineDeeds.BEGINNING);
        all.addAll(deeds);
        for (MachineDeeds.Deed deed : all) {
            clock = clock.plus(Duration.ofHours(deed.hours()));
            JourneyCommand command = DEEDS.command(
                    deed, model, funnels.all(), state.last().sequence(), LocalDate.ofInstant(clock, ZONE));
            Decision decision = gatekeeper.decide(state, command, ACTORS.get(deed.actor()), clock);
            decision.events().forEach(model::apply);
            events.addAll(decision.events());
            state = state.after(decision.events());
        }
        return events;
    }
}
