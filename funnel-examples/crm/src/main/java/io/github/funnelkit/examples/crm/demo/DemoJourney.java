package io.github.funnelkit.examples.crm.demo;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a deal of the demo go as far as its facts let it, a gate or an action every few days. */
final class DemoJourney {

    private static final int STEPS = 8;

    private final Gatekeeper gatekeeper;
    private final Instant end;
    private final List<JourneyEvent> events = new ArrayList<>();
    private final Actor owner;
    private final Duration step;
    private JourneyState state;
    private Instant at;

    DemoJourney(Gatekeeper gatekeeper, JourneyState begun, Instant end, String owner) {
        this.gatekeeper = gatekeeper;
        this.end = end;
        this.owner = Actor.of(owner);
        this.state = begun;
        this.at = begun.last().at();
        this.step = Duration.between(at, end).dividedBy(STEPS);
    }

    /** What happened after it was opened. */
    List<JourneyEvent> run(DemoDeal deal) {
        accept(new JourneyCommand.ChangeOwner(Owner.of(owner.id())));
        accept(new JourneyCommand.ChangeDeal(deal.terms()));
        accept(new JourneyCommand.Learn(FactChanges.learned(deal.facts()), Evidence.confirmed("demo")));
        deal.forms().forEach(form -> accept(new JourneyCommand.Attach(form, "demo/" + form + ".pdf")));
        while (!at.isAfter(end)) {
            enterNext();
            at = at.plus(step);
        }
        return events;
    }

    private void enterNext() {
        Optional<Gate> gate = gatekeeper.nextGate(state, at);
        if (gate.isEmpty()) {
            return;
        }
        List<Obstacle> obstacles = gate.get().obstacles();
        List<Obstacle.ActionUndone> undone = obstacles.stream()
                .filter(Obstacle.ActionUndone.class::isInstance)
                .map(Obstacle.ActionUndone.class::cast)
                .toList();
        if (undone.size() < obstacles.size()) {
            undone.stream().limit(1).forEach(this::done);
            return;
        }
        undone.forEach(this::done);
        Stage stage = gate.get().stage();
        accept(new JourneyCommand.Enter(stage.id()));
    }

    private void done(Obstacle.ActionUndone undone) {
        accept(new JourneyCommand.Complete(undone.action().id(), ""));
    }

    private void accept(JourneyCommand command) {
        Decision decision = gatekeeper.decide(state, command, owner, at);
        state = state.after(decision.events());
        events.addAll(decision.events());
    }
}
