package io.github.funnelkit.journey;

import io.github.funnelkit.definition.AskedEvidence;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a gate or a criterion asks of the evidence for facts. What does not satisfy it counts as unknown there: {@code
 * EvidenceRule.confirmedBy("owner").notOlderThan(Period.ofDays(90))}.
 *
 * @param confirmed whether facts must be confirmed: by one who holds one of the positions, or, where none is named, by a person
 * @param positions the ids of the positions whose confirmation counts, in the order of the ids
 * @param age how long ago facts may have been recorded at most; null for any time
 * @since 0.1.0
 */
public record EvidenceRule(
        boolean confirmed, Set<String> positions, @Nullable Period age) {

    /** Checks that it asks for something. */
    public EvidenceRule {
        Set<String> sorted = new TreeSet<>();
        positions.forEach(position -> sorted.add(Require.id("position", position)));
        positions = Collections.unmodifiableSet(sorted);
        if (!confirmed && (!positions.isEmpty() || age == null)) {
            throw new IllegalArgumentException("an evidence rule asks for confirmed facts, or for facts of some age");
        }
        if (age != null && (age.isNegative() || age.isZero())) {
            throw new IllegalArgumentException("age " + age + ": expected more than nothing");
        }
    }

    /**
     * Facts must be confirmed, by those who hold one of the positions.
     *
     * @param positions the ids of the positions; none for any person
     * @return the rule
     * @throws IllegalArgumentException if an id is blank
     */
    public static EvidenceRule confirmedBy(String... positions) {
        return new EvidenceRule(true, Set.of(positions), null);
    }

    /**
     * Facts must have been recorded within a time.
     *
     * @param age how long ago at most
     * @return the rule
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public static EvidenceRule within(Period age) {
        return new EvidenceRule(false, Set.of(), Objects.requireNonNull(age, "age"));
    }

    /**
     * This rule for facts that were recorded within a time.
     *
     * @param most how long ago at most
     * @return a new rule
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public EvidenceRule notOlderThan(Period most) {
        return new EvidenceRule(confirmed, positions, Objects.requireNonNull(most, "most"));
    }

    /** What a methodology states. */
    static EvidenceRule of(AskedEvidence stated) {
        return new EvidenceRule(stated.confirmed(), Set.of(), stated.age().orElse(null));
    }

    boolean isConfirmed(FactEvidence evidence) {
        Actor actor = evidence.actor();
        return !confirmed
                || (evidence.evidence().isConfirmed()
                        && (positions.isEmpty()
                                ? !actor.program()
                                : positions.stream().anyMatch(actor::holds)));
    }

    boolean isFresh(FactEvidence evidence, LocalDate day, ZoneId zone) {
        LocalDate recorded = LocalDate.ofInstant(evidence.at(), zone);
        return age == null || (!recorded.isAfter(day) && !recorded.plus(age).isBefore(day));
    }

    boolean isSatisfiedBy(FactEvidence evidence, LocalDate day, ZoneId zone) {
        return isConfirmed(evidence) && isFresh(evidence, day, zone);
    }
}
