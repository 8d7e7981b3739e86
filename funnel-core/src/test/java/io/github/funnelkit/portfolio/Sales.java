package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.EvidenceRule;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A small funnel with every rule that a gate may have, and journeys through it that nobody checked. */
final class Sales {

    static final Flag NEED = Flag.of("need", Text.of("need"));
    static final Flag BUDGET = Flag.of("budget", Text.of("budget"));
    static final Flag SIGNED = Flag.of("signed", Text.of("signed"));

    static final Funnel FUNNEL = Funnel.define("sales", "1")
            .saleTypes(SaleType.of("direct", Text.of("direct")))
            .positions(Position.of("boss", Text.of("Boss")))
            .stage(
                    "lead",
                    stage -> stage.customerType(Text.of("Lead"))
                            .criterion(
                                    "need", c -> c.text(Text.of("has a need")).when(NEED.isTrue())))
            .stage(
                    "offer",
                    stage -> stage.customerType(Text.of("Offer"))
                            .criterion(
                                    "budget",
                                    c -> c.text(Text.of("has a budget")).when(BUDGET.isTrue())))
            .stage(
                    "order",
                    stage -> stage.customerType(Text.of("Order"))
                            .criterion(
                                    "signed", c -> c.text(Text.of("has signed")).when(SIGNED.isTrue())))
            .guide(
                    "present",
                    guide -> guide.from("lead")
                            .to("offer")
                            .mandatory("visit", a -> a.text(Text.of("visit the customer"))))
            .build();

    static final GatePolicy POLICY = GatePolicy.of(FUNNEL)
            .withApproval("order", "boss")
            .withOverrideBy("boss")
            .withEvidence("order", EvidenceRule.within(Period.ofDays(30)));

    static final Gatekeeper GATEKEEPER = Gatekeeper.of(FunnelCatalog.of(FUNNEL), POLICY, ZoneOffset.UTC);

    static final Actor LI = Actor.of("li");
    static final Actor WANG = Actor.of("wang", "boss");
    static final Instant BEGIN = Instant.parse("2026-01-01T12:00:00Z");

    private final List<JourneyEvent> events = new ArrayList<>();
    private Instant now = BEGIN;

    private Sales() {
        events.add(GATEKEEPER.open("deal", FUNNEL.reference(), "direct", LI, BEGIN));
    }

    static Sales opened() {
        return new Sales();
    }

    Sales days(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    Sales then(Function<EventMetadata, JourneyEvent> event) {
        return by(LI, event);
    }

    Sales by(Actor actor, Function<EventMetadata, JourneyEvent> event) {
        events.add(event.apply(new EventMetadata(events.size() + 1L, now, actor)));
        return this;
    }

    Sales learn(Flag fact, boolean value) {
        return then(stamp -> new JourneyEvent.FactsLearned(
                stamp, FactChanges.learned(FactSheet.empty().with(fact, value)), Evidence.ASSERTED));
    }

    Sales learnAll() {
        return learn(NEED, true).learn(BUDGET, true).learn(SIGNED, true);
    }

    Sales visit() {
        return then(stamp -> new JourneyEvent.ActionDone(stamp, "present.visit", ""));
    }

    Sales approve() {
        return by(WANG, stamp -> new JourneyEvent.StageApproved(stamp, "order", "boss", ""));
    }

    Sales enter(String stage) {
        return then(stamp -> new JourneyEvent.StageEntered(stamp, stage));
    }

    Sales win() {
        return then(stamp -> new JourneyEvent.Won(stamp, ""));
    }

    JourneyHistory history() {
        return new JourneyHistory(events);
    }

    HistoryConformance checked() {
        return JourneyCheck.by(GATEKEEPER).check(history());
    }
}
