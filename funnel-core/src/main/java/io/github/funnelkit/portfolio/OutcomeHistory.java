package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Stage;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Closed deals by what came of their criteria at some moment before they were closed, and how they ended: what the weights
 * of criteria are learned from. It is named a history of outcomes, and not of deals, as no more is kept of a deal: deals of
 * which all criteria came out alike are counted together, and nothing tells them apart any more.
 *
 * <p><b>Which moment</b> is the host's to choose, and the same for all its deals: a number of days after they were opened,
 * or when they entered a stage. What a record says after the deal was closed is hindsight: it makes every criterion look
 * decisive, and helps with no open deal.
 *
 * <p>Histories of the same funnel can be merged: {@link #empty} changes nothing, neither order nor grouping matters, and the
 * histories of parts give that of the whole.
 *
 * @param funnel names the funnel that the deals were assessed by
 * @param patterns the deals by what came of their criteria, in an order that does not depend on that of the deals
 * @since 0.1.0
 */
public record OutcomeHistory(FunnelReference funnel, List<OutcomePattern> patterns) {

    /** Counts patterns together that are alike, and sorts them. */
    public OutcomeHistory {
        Objects.requireNonNull(funnel, "funnel");
        TreeMap<OutcomePattern, OutcomePattern> sums = new TreeMap<>(OutcomePattern.ORDER);
        patterns.forEach(pattern -> sums.merge(pattern, pattern, OutcomePattern::with));
        patterns = List.copyOf(sums.values());
    }

    /**
     * The history of no deals.
     *
     * @param funnel the funnel
     * @return the history
     */
    public static OutcomeHistory empty(Funnel funnel) {
        return new OutcomeHistory(funnel.reference(), List.of());
    }

    /**
     * Starts a history to which deals are added one by one.
     *
     * @param funnel the funnel that they are assessed by
     * @return a builder
     */
    public static Builder builder(Funnel funnel) {
        return new Builder(funnel.reference());
    }

    /**
     * The deals of both.
     *
     * @param other other deals
     * @return a new history
     * @throws IllegalArgumentException if it is of another funnel or version
     */
    public OutcomeHistory merge(OutcomeHistory other) {
        return new Builder(funnel).add(this).add(other).build();
    }

    /**
     * How many deals there are.
     *
     * @return how many
     */
    public long deals() {
        return patterns.stream()
                .mapToLong(pattern -> pattern.won() + pattern.lost())
                .sum();
    }

    /** The funnel and how many deals. */
    @Override
    public String toString() {
        return "Outcomes of " + deals() + " closed deals by " + funnel;
    }

    /**
     * Adds closed deals to a history one by one. To be used by one thread at a time.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final FunnelReference funnel;
        private final TreeMap<OutcomePattern, OutcomePattern> sums = new TreeMap<>(OutcomePattern.ORDER);

        private Builder(FunnelReference funnel) {
            this.funnel = funnel;
        }

        /**
         * Adds a closed deal.
         *
         * @param assessment the deal by what was known of it at the chosen moment, before it was closed
         * @param won whether it was won in the end, and not lost
         * @return this builder
         * @throws IllegalArgumentException if the assessment is by another funnel or version
         */
        public Builder add(Assessment assessment, boolean won) {
            Summary.requireSame(funnel, assessment.funnel().reference());
            add(new OutcomePattern(
                    assessment.saleType().id(),
                    assessment.stageByCriteria().map(Stage::id),
                    assessment.results().stream().map(CriterionResult::outcome).toList(),
                    won ? 1 : 0,
                    won ? 0 : 1));
            return this;
        }

        /**
         * Adds the deals of a history.
         *
         * @param history the history
         * @return this builder
         * @throws IllegalArgumentException if it is of another funnel or version
         */
        public Builder add(OutcomeHistory history) {
            Summary.requireSame(funnel, history.funnel);
            history.patterns.forEach(this::add);
            return this;
        }

        private void add(OutcomePattern pattern) {
            sums.merge(pattern, pattern, OutcomePattern::with);
        }

        /**
         * The history of what was added so far. More can be added afterwards.
         *
         * @return the history
         */
        public OutcomeHistory build() {
            return new OutcomeHistory(funnel, List.copyOf(sums.values()));
        }
    }
}
