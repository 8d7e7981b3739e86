package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Progress;
import io.github.funnelkit.journey.Timeline;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Tells of a journey: where it stands and what blocks it, the shortest way by its facts, and what happened. */
record JourneyStory(FunnelCatalog catalog, ZoneId zone, Instant at, Locale language) {

    private static final Text BY_FACTS = say("journey.by-facts");
    private static final Text HAPPENED = say("journey.happened");

    /**
     * Tells it.
     *
     * @throws IllegalArgumentException if the events cannot be replayed
     */
    String tell(List<JourneyEvent> events) {
        JourneyState state = JourneyState.replay(catalog, events);
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, GatePolicy.DEFAULT, zone);
        Assessor<FactSheet> assessor = Assessor.of(state.funnel(), Clock.fixed(at, zone));
        ShortestWay way =
                ShortestWay.of(assessor.assess(state.saleType(), state.facts(), LocalDate.ofInstant(at, zone)));
        return String.join(
                "\n",
                oneLine(state.journey() + " · " + state.funnel() + " · "
                        + state.saleType().label().in(language)),
                Progress.of(state, gatekeeper, at).explain(language),
                "",
                BY_FACTS.in(language),
                way.explain(language),
                "",
                HAPPENED.in(language),
                Timeline.of(catalog, events).explain(language));
    }
}
