package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a set of customers has shown of a funnel: for each criterion, and each check in it, how many meet it, how many do not,
 * and of how many it is not known. Test data that never misses a criterion does not test it; a criterion that no real customer
 * meets is asked in vain.
 *
 * <p>Coverages of parts of a set can be {@link #merge merged}, in any order. What counts is the outcome of the day, by facts
 * alone.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private final Funnel funnel;
    private final long customers;
    private final List<PartCoverage> parts;

    private Coverage(Funnel funnel, long customers, List<PartCoverage> parts) {
        this.funnel = funnel;
        this.customers = customers;
        this.parts = List.copyOf(parts);
    }

    /**
     * Of no customer.
     *
     * @param funnel the funnel
     * @return the coverage, in which each count is 0
     */
    public static Coverage none(Funnel funnel) {
        List<PartCoverage> parts = new ArrayList<>();
        for (Criterion criterion : funnel.criteria()) {
            for (Condition part : parts(criterion)) {
                parts.add(new PartCoverage(criterion, part, OutcomeCounts.NONE));
            }
        }
        return new Coverage(funnel, 0, parts);
    }

    /** The requirement, and the checks in it where there are several. */
    private static Set<Condition> parts(Criterion criterion) {
        Set<Condition> parts = new LinkedHashSet<>();
        parts.add(criterion.requirement());
        for (Check check : criterion.requirement().checks()) {
            parts.add(check);
        }
        return parts;
    }

    /**
     * Of some customers of one sale type.
     *
     * @param funnel the funnel
     * @param saleType the customers' sale type
     * @param sheets what is known of each
     * @param today the day
     * @return the coverage
     * @throws IllegalArgumentException if the sale type is not one of the funnel
     */
    public static Coverage of(Funnel funnel, SaleType saleType, Collection<? extends Facts> sheets, LocalDate today) {
        Coverage coverage = none(funnel);
        for (Facts facts : sheets) {
            coverage = coverage.with(saleType, facts, today);
        }
        return coverage;
    }

    /**
     * These customers and one more.
     *
     * @param saleType the customer's sale type
     * @param facts what is known of it
     * @param today the day
     * @return the coverage of all
     * @throws IllegalArgumentException if the sale type is not one of the funnel
     */
    public Coverage with(SaleType saleType, Facts facts, LocalDate today) {
        Objects.requireNonNull(facts, "facts");
        SaleType known = funnel.saleType(saleType.id());
        List<PartCoverage> more = new ArrayList<>(parts.size());
        for (PartCoverage each : parts) {
            more.add(
                    each.criterion().saleType().equals(known)
                            ? new PartCoverage(
                                    each.criterion(),
                                    each.part(),
                                    each.counts().with(each.part().outcome(facts, today)))
                            : each);
        }
        return new Coverage(funnel, customers + 1, more);
    }

    /**
     * These customers and others.
     *
     * @param other the coverage of the others
     * @return the coverage of all
     * @throws IllegalArgumentException if it is of another funnel
     */
    public Coverage merge(Coverage other) {
        if (!funnel.equals(other.funnel)) {
            throw new IllegalArgumentException(
                    "coverage of " + other.funnel + " cannot be merged with that of " + funnel);
        }
        List<PartCoverage> sums = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            PartCoverage part = parts.get(i);
            sums.add(new PartCoverage(
                    part.criterion(),
                    part.part(),
                    part.counts().plus(other.parts.get(i).counts())));
        }
        return new Coverage(funnel, customers + other.customers, sums);
    }

    /**
     * The funnel.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return funnel;
    }

    /**
     * How many customers there are.
     *
     * @return the number
     */
    public long customers() {
        return customers;
    }

    /**
     * All parts: each criterion in the order of the funnel, followed by the checks in it where there are several.
     *
     * @return the parts
     */
    public List<PartCoverage> parts() {
        return parts;
    }

    /**
     * The parts of which no customer has shown met, or none not met.
     *
     * @return the parts, in the same order
     */
    public List<PartCoverage> uncovered() {
        return parts.stream().filter(part -> !part.lacking().isEmpty()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that
                && customers == that.customers
                && funnel.equals(that.funnel)
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(funnel, customers, parts);
    }

    @Override
    public String toString() {
        return customers + " customers of " + funnel + ": " + uncovered().size() + " of " + parts.size()
                + " parts are not covered";
    }
}
