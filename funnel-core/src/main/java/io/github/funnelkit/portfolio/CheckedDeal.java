package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.StageVisit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a {@link Checkup} looks at of a deal. What a host does not know is left out, and gives no signal.
 *
 * @param assessment where the facts say that it stands, with what its record claims
 * @param stage the stage at which its record says that it stands; empty when it says none: then there is no signal of the
 *     way to it
 * @param since the day on which it came there; empty when that is not known
 * @param closing the day on which it is expected to close; empty when that is not known
 * @param pushes how many times that day was put off since the customer last confirmed it, at least 0
 * @param forms the ids of the forms that are in, in their order; empty when that is not known
 * @param actions the ids of the actions that were done, in their order; empty when that is not known
 * @param confirmed by the ids of facts, in their order: the day on which somebody last said or confirmed it, as far as known
 * @since 0.1.0
 */
public record CheckedDeal(
        Assessment assessment,
        Optional<Stage> stage,
        Optional<LocalDate> since,
        Optional<LocalDate> closing,
        int pushes,
        Optional<Set<String>> forms,
        Optional<Set<String>> actions,
        Map<String, LocalDate> confirmed) {

    /** Checks the number, and sorts the ids. */
    public CheckedDeal {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(closing, "closing");
        if (pushes < 0) {
            throw new IllegalArgumentException("pushes " + pushes + ": expected 0 or more");
        }
        forms = forms.map(CheckedDeal::sorted);
        actions = actions.map(CheckedDeal::sorted);
        confirmed = Collections.unmodifiableMap(new TreeMap<>(confirmed));
    }

    private static Set<String> sorted(Collection<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    /**
     * A deal of which nothing but its assessment is known. It stands at the stage that its record claims, if that claims one;
     * the forms are those that its facts tell of.
     *
     * @param assessment the assessment
     * @return the deal
     */
    public static CheckedDeal of(Assessment assessment) {
        return new CheckedDeal(
                assessment,
                assessment.claim().map(Claim::stage),
                Optional.empty(),
                Optional.empty(),
                0,
                forms(assessment.facts()),
                Optional.empty(),
                Map.of());
    }

    private static Optional<Set<String>> forms(Facts facts) {
        Collection<String> ids = facts.known(AttachedForms.FACT);
        return ids != null
                ? Optional.of(sorted(ids))
                : facts.isNone(AttachedForms.FACT) ? Optional.of(Set.of()) : Optional.empty();
    }

    /**
     * A deal as its journey tells it: the stage is a claim like any other, pauses do not count, and nothing was put off.
     *
     * @param journey the journey
     * @param assessment the assessment of its facts
     * @param zone where the days are
     * @return the deal
     */
    public static CheckedDeal of(JourneyState journey, Assessment assessment, ZoneId zone) {
        return of(journey.stage().map(assessment::claiming).orElse(assessment)).toldBy(journey, 0, zone);
    }

    /**
     * This deal with what its journey tells besides: since when it stands at its stage, where the journey stands at the same one;
     * the forms of both; what was done; when facts were said or confirmed; how many times the day of closing was put off, and
     * that day where this deal has none. Where its record claims no stage, that of the journey is a claim like any other.
     *
     * @param history the events of its journey, at least the one that opens it
     * @param catalog the versions that it went by
     * @param zone where the days are
     * @return a new deal
     * @throws IllegalArgumentException if the history has no event, or cannot be replayed
     */
    public CheckedDeal toldBy(JourneyHistory history, FunnelCatalog catalog, ZoneId zone) {
        List<JourneyEvent> events = history.events();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a journey without events: expected at least the one that opens it");
        }
        JourneyState journey = JourneyState.replay(catalog, events.subList(0, 1));
        List<LocalDate> days = new ArrayList<>();
        for (JourneyEvent event : events.subList(1, events.size())) {
            journey = journey.after(List.of(event));
            Optional.ofNullable(journey.terms().expectedClose()).ifPresent(days::add);
        }
        closing.ifPresent(days::add);
        int putOff = 0;
        for (int i = 1; i < days.size(); i++) {
            putOff += days.get(i).isAfter(days.get(i - 1)) ? 1 : 0;
        }
        Optional<Stage> claim = stage.isPresent()
                ? Optional.empty()
                : journey.stage()
                        .flatMap(told -> assessment.funnel().stages(assessment.saleType()).stream()
                                .filter(mine -> mine.id().equals(told.id()))
                                .findFirst());
        CheckedDeal claiming = claim.isEmpty()
                ? this
                : new CheckedDeal(
                        assessment.claiming(claim.get()), claim, since, closing, pushes, forms, actions, confirmed);
        return claiming.toldBy(journey, putOff, zone);
    }

    private CheckedDeal toldBy(JourneyState journey, int putOff, ZoneId zone) {
        List<StageVisit> visits = journey.visits();
        StageVisit last = visits.get(visits.size() - 1);
        LocalDate day = assessment.asOf();
        boolean isThere = journey.stage().map(Stage::id).equals(stage.map(Stage::id));
        Set<String> attached = new TreeSet<>(forms.orElseGet(Set::of));
        journey.forms().forEach(form -> attached.add(form.form()));
        Map<String, LocalDate> told = new TreeMap<>(confirmed);
        journey.funnel()
                .facts()
                .forEach(fact -> journey.evidence(fact.id())
                        .ifPresent(evidence -> told.put(fact.id(), LocalDate.ofInstant(evidence.at(), zone))));
        return new CheckedDeal(
                assessment,
                stage,
                isThere
                        ? Optional.of(day.minusDays(last.duration(
                                        day.plusDays(1)
                                                .atStartOfDay(zone)
                                                .toInstant()
                                                .minusMillis(1),
                                        zone)
                                .toDays()))
                        : since,
                closing.or(() -> Optional.ofNullable(journey.terms().expectedClose())),
                Math.max(pushes, putOff),
                Optional.of(attached),
                Optional.of(journey.actionsDone().stream()
                        .map(done -> done.action())
                        .collect(Collectors.toSet())),
                told);
    }

    /**
     * This deal with the day on which it came to its stage.
     *
     * @param day the day
     * @return a new deal
     */
    public CheckedDeal standingSince(LocalDate day) {
        return new CheckedDeal(assessment, stage, Optional.of(day), closing, pushes, forms, actions, confirmed);
    }

    /**
     * This deal with the day on which it is expected to close.
     *
     * @param day the day
     * @param putOff how many times it was put off since the customer last confirmed it, at least 0
     * @return a new deal
     */
    public CheckedDeal closingOn(LocalDate day, int putOff) {
        return new CheckedDeal(assessment, stage, since, Optional.of(day), putOff, forms, actions, confirmed);
    }

    /**
     * This deal with the forms that are in.
     *
     * @param ids their ids
     * @return a new deal
     */
    public CheckedDeal withForms(Collection<String> ids) {
        return new CheckedDeal(assessment, stage, since, closing, pushes, Optional.of(sorted(ids)), actions, confirmed);
    }

    /**
     * This deal with the actions that were done.
     *
     * @param ids their ids
     * @return a new deal
     */
    public CheckedDeal withActions(Collection<String> ids) {
        return new CheckedDeal(assessment, stage, since, closing, pushes, forms, Optional.of(sorted(ids)), confirmed);
    }

    /**
     * This deal with when somebody last said or confirmed its facts.
     *
     * @param days the days by the ids of the facts
     * @return a new deal
     */
    public CheckedDeal confirmedOn(Map<String, LocalDate> days) {
        return new CheckedDeal(assessment, stage, since, closing, pushes, forms, actions, days);
    }
}
