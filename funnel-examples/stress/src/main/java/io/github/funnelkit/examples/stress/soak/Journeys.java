package io.github.funnelkit.examples.stress.soak;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.ActionRule;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.testing.Examples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One journey after another from the first stage to some later one, where it is lost; each command must be accepted. */
final class Journeys {

    /** A stage to enter, and facts and forms that let enter it. */
    private record Leg(Stage stage, FactSheet facts) {}

    private record Way(SaleType saleType, List<Leg> legs) {}

    private static final Actor SELLER = Actor.of("seller");

    private final Funnel funnel;
    private final Gatekeeper gatekeeper;
    private final Instant start;
    private final List<Way> ways = new ArrayList<>();
    private long events;

    Journeys(Funnel funnel, LocalDate today) {
        this.funnel = funnel;
        this.gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(funnel), GatePolicy.DEFAULT.withActions(ActionRule.ADVISORY), ZoneOffset.UTC);
        this.start = today.atTime(8, 0).toInstant(ZoneOffset.UTC);
        Examples examples = Examples.of(funnel, today);
        for (SaleType saleType : funnel.saleTypes()) {
            ways.add(new Way(
                    saleType,
                    funnel.stages(saleType).stream()
                            .map(stage -> new Leg(stage, examples.satisfying(saleType, stage.id())))
                            .toList()));
        }
    }

    void go(long number) {
        Way way = ways.get((int) (number % ways.size()));
        int last = (int) (number / ways.size() % way.legs.size());
        JourneyState state = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-" + number, funnel.reference(), way.saleType.id(), SELLER, start)));
        events++;
        for (Leg leg : way.legs.subList(0, last + 1)) {
            state = enter(state, leg.stage, leg.facts);
        }
        state = after(state, new JourneyCommand.Lose("price"));
        if (state.status() != JourneyStatus.LOST || state.visits().size() < last) {
            throw new IllegalStateException("journey " + number + " went astray: " + state);
        }
    }

    private JourneyState enter(JourneyState before, Stage stage, FactSheet facts) {
        FactSheet.Builder learned = FactSheet.builder();
        facts.facts().stream()
                .filter(fact -> !fact.id().equals(AttachedForms.FACT.id()))
                .forEach(fact -> learned.copy(fact, facts));
        JourneyState state = after(before, new JourneyCommand.Learn(FactChanges.learned(learned.build())));
        Collection<String> forms = facts.known(AttachedForms.FACT);
        for (String form : forms == null ? List.<String>of() : forms) {
            state = after(state, new JourneyCommand.Attach(form, "document"));
        }
        return after(state, new JourneyCommand.Enter(stage.id()));
    }

    private JourneyState after(JourneyState state, JourneyCommand command) {
        Decision decision = gatekeeper
                .decide(
                        state,
                        command,
                        SELLER,
                        start.plusSeconds(60 * state.last().sequence()))
                .orThrow();
        events += decision.events().size();
        return state.after(decision.events());
    }

    long events() {
        return events;
    }
}
