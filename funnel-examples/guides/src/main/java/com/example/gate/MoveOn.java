package com.example.gate;

import com.example.subscriptions.Subscriptions;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public final class MoveOn {

    /** Once for all threads. Here a manager may let a deal pass whose gate is not open, and says why. */
    private static final Gatekeeper GATEKEEPER = Gatekeeper.of(
            FunnelCatalog.of(Subscriptions.FUNNEL),
            GatePolicy.DEFAULT.withOverrideBy("manager"),
            ZoneId.of("Europe/Berlin"));

    private static final Actor ADA = Actor.of("ada", "owner");
    private static final Actor GRACE = Actor.of("grace", "manager");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    /** Where you keep the events of one deal: in your database. */
    private final List<JourneyEvent> events = new ArrayList<>();

    public static void main(String[] args) {
        MoveOn deal = new MoveOn();
        deal.events.add(GATEKEEPER.open("deal-7", Subscriptions.FUNNEL.reference(), "new", ADA, NOW));

        FactSheet found =
                FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, true).with(Subscriptions.BUDGET, 9_000);

        deal.handIn(ADA, new JourneyCommand.Learn(FactChanges.learned(found)));
        deal.handIn(ADA, new JourneyCommand.Enter("qualified"));
        deal.handIn(ADA, new JourneyCommand.Enter("proposal"));
        deal.handIn(ADA, new JourneyCommand.OverrideGate("proposal", "They will find the money"));
        deal.handIn(GRACE, new JourneyCommand.OverrideGate("proposal", "Their board decides on Friday"));
    }

    private void handIn(Actor who, JourneyCommand command) {
        JourneyState state = JourneyState.replay(GATEKEEPER.catalog(), events);
        Decision decision = GATEKEEPER.decide(state, command, who, NOW);
        System.out.println(who.id() + ": " + command.getClass().getSimpleName());
        System.out.println(decision.explain(Locale.ENGLISH));
        events.addAll(decision.events()); // none when it was refused
    }
}
