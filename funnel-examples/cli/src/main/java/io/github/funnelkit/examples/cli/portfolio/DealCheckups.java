package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.CheckedDeal;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.StayHistory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks the deals of a list one by one, and knows for which signals it could look at all. */
public final class DealCheckups {

    private final Funnel funnel;
    private final List<Signal> signals;
    private final Map<String, StageStay> standing = new HashMap<>();
    private final ClosingDays earlier;
    private final DealJourneys journeys;
    private final Set<SignalKind> lookedAt = EnumSet.noneOf(SignalKind.class);

    /**
     * Has checked none yet.
     *
     * @param funnel the methodology, which may state the signals
     * @param stays how long deals stand at their stages, if that is known
     * @param earlier when deals were to close by earlier lists
     * @param journeys their journeys, as far as known
     */
    public DealCheckups(Funnel funnel, Optional<StayHistory> stays, ClosingDays earlier, DealJourneys journeys) {
        this.funnel = funnel;
        this.earlier = earlier;
        this.journeys = journeys;
        this.signals = funnel.signals().isEmpty() ? Signal.USUAL : funnel.signals();
        stays.ifPresent(history -> history.stays().stream()
                .filter(stay -> stay.end() == StayEnd.OPEN)
                .forEach(stay -> standing.put(stay.deal(), stay)));
    }

    /**
     * Checks a deal. It stands at the stage that its record names; where that names none, at the one of the stays, or else of
     * its journey.
     *
     * @param customer the deal
     * @param assessment where the facts say that it stands
     * @return the signals that it gives
     */
    public Checkup check(Customer customer, Assessment assessment) {
        Optional<StageStay> stay = Optional.ofNullable(standing.get(customer.id()));
        Assessment claiming = assessment.claim().isPresent()
                ? assessment
                : stay.filter(known -> !known.stage().isEmpty())
                        .map(known -> assessment.claiming(funnel.stage(known.stage())))
                        .orElse(assessment);
        CheckedDeal deal = CheckedDeal.of(claiming);
        String stage = deal.stage().map(Stage::id).orElse("");
        if (stay.filter(known -> known.stage().equals(stage)).isPresent()) {
            deal = deal.standingSince(stay.get().since());
        }
        if (customer.expectedClose().isPresent()) {
            LocalDate closing = customer.expectedClose().get();
            OptionalInt pushes = earlier.pushes(customer.id(), closing);
            deal = deal.closingOn(closing, pushes.orElse(0));
            if (pushes.isPresent()) {
                lookedAt.add(SignalKind.PUSHED);
            }
        }
        deal = journeys.tell(customer.id(), deal);
        look(customer.id(), deal);
        return Checkup.of(deal, signals);
    }

    /** Which signals this deal could give at all. */
    private void look(String id, CheckedDeal deal) {
        if (deal.stage().isPresent()) {
            lookedAt.add(SignalKind.CLAIM_AHEAD);
        }
        if (funnel.nextAction().isPresent()) {
            lookedAt.addAll(Set.of(SignalKind.NEXT_ACTION_MISSING, SignalKind.NEXT_ACTION_OVERDUE));
        }
        if (deal.since().isPresent()) {
            lookedAt.add(SignalKind.STAYS_TOO_LONG);
        }
        if (journeys.tells(id) && deal.closing().isPresent()) {
            lookedAt.add(SignalKind.PUSHED);
        }
        if (deal.stage().isPresent() && deal.actions().isPresent()) {
            lookedAt.add(SignalKind.MANDATORY_SKIPPED);
        }
        if (deal.stage().isPresent() && !deal.confirmed().isEmpty()) {
            lookedAt.add(SignalKind.FACTS_OLD);
        }
        signals.stream()
                .flatMap(signal -> signal.contacts().stream())
                .filter(fact -> deal.assessment().facts().known(fact) != null
                        || deal.assessment().facts().isNone(fact))
                .forEach(fact -> lookedAt.add(SignalKind.SINGLE_CONTACT));
        if (deal.closing().isPresent()) {
            lookedAt.add(SignalKind.CLOSE_DATE_PAST);
        }
        if (deal.stage().isPresent() && deal.forms().isPresent()) {
            lookedAt.add(SignalKind.FORM_LACKING);
        }
    }

    /**
     * What the methodology looks for, and what nothing was known about.
     *
     * @return the kinds of signals, in their order
     */
    public List<SignalKind> blind() {
        return signals.stream()
                .map(Signal::kind)
                .distinct()
                .filter(kind -> !lookedAt.contains(kind))
                .toList();
    }
}
