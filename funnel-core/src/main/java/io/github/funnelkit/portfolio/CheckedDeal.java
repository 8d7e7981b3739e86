package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.StageVisit;
import java.time.LocalDate;
import java.time.ZoneId;
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
        List<StageVisit> visits = journey.visits();
        StageVisit last = visits.get(visits.size() - 1);
        LocalDate day = assessment.asOf();
        Map<String, LocalDate> confirmed = new TreeMap<>();
        journey.funnel()
                .facts()
                .forEach(fact -> journey.evidence(fact.id())
                        .ifPresent(evidence -> confirmed.put(fact.id(), LocalDate.ofInstant(evidence.at(), zone))));
        return new CheckedDeal(
                journey.stage().map(assessment::claiming).orElse(assessment),
                journey.stage(),
                Optional.of(day.minusDays(last.duration(
                                day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), zone)
                        .toDays())),
                Optional.ofNullable(journey.terms().expectedClose()),
                0,
                Optional.of(journey.forms().stream()
                        .map(attached -> attached.form())
                        .collect(Collectors.toSet())),
                Optional.of(journey.actionsDone().stream()
                        .map(done -> done.action())
                        .collect(Collectors.toSet())),
                confirmed);
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
