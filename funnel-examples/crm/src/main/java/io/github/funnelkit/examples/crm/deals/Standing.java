package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.journey.FallBackDue;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Progress;
import io.github.funnelkit.journey.Timeline;
import io.github.funnelkit.portfolio.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a deal stands: what pages show.
 *
 * @param deal the deal
 * @param journey its journey
 * @param assessment what its facts say
 * @param time how long it has stood where
 * @param methodology by what it is judged
 * @param at when
 */
public record Standing(
        Deal deal, JourneyState journey, Assessment assessment, JourneyTime time, Methodology methodology, Instant at) {

    static Standing of(Deal deal, JourneyState journey, Methodology methodology, Instant at) {
        return new Standing(
                deal,
                journey,
                methodology.assess(journey, at),
                JourneyTime.of(
                        journey, methodology.limits(), at, methodology.tenant().zone()),
                methodology,
                at);
    }

    /** The deal after some more has happened. */
    Standing after(List<JourneyEvent> events, Instant later) {
        return of(deal, journey.after(events), methodology, later);
    }

    /** The version that a page shows: who acts on it sends it along. */
    public long version() {
        return journey.last().sequence();
    }

    /** Today, where the company is. */
    public LocalDate day() {
        return methodology.day(at);
    }

    public boolean isOpen() {
        return journey.status() == JourneyStatus.OPEN;
    }

    /** What stands before the next stage; empty at the last one. */
    public Optional<Gate> nextGate() {
        return methodology.gatekeeper().nextGate(journey, at);
    }

    /** What stands before a stage. */
    public Gate gate(String stage) {
        return methodology.gatekeeper().gate(journey, stage, at);
    }

    /** How far it is on its way to the next stage. */
    public Progress progress() {
        return Progress.of(journey, methodology.gatekeeper(), at);
    }

    /** Whether it no longer meets what its stage asks for. */
    public Optional<FallBackDue> fallBackDue() {
        return methodology.gatekeeper().fallBackDue(journey, at);
    }

    /** What has happened, in words. */
    public Timeline timeline(List<JourneyEvent> history) {
        return Timeline.of(methodology.gatekeeper().catalog(), history);
    }

    /** What the deal is worth; empty when that is not known. */
    public Optional<Money> amount() {
        return Money.of(journey.terms());
    }

    /** The day on which it is expected to close. */
    public Optional<LocalDate> closing() {
        return Optional.ofNullable(journey.terms().expectedClose());
    }

    /** The username of who owns it; empty when nobody does. */
    public String owner() {
        return journey.owner().map(Owner::id).orElse("");
    }
}
