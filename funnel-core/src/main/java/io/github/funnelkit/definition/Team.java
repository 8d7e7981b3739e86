package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who does and who supervises the work of a guide: a holder for each position, or none where the position is unassigned.
 *
 * @param assignments one per position of the funnel, in the funnel's order
 * @since 0.1.0
 */
public record Team(List<Assignment> assignments) {

    /**
     * A position and who holds it.
     *
     * @param position the position
     * @param holder the role that holds it, such as "account manager"; empty when the position is unassigned
     */
    public record Assignment(Position position, Optional<Text> holder) {

        /** Checks that nothing is missing. */
        public Assignment {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(holder, "holder");
        }

        /**
         * Whom to name for it.
         *
         * @return the holder, or else the label of the position
         */
        public Text who() {
            return holder.orElse(position.label());
        }
    }

    /** Keeps the order. */
    public Team {
        assignments = List.copyOf(assignments);
    }

    /**
     * Who holds a position.
     *
     * @param position the position
     * @return the holder; empty when the position is unassigned or not of this funnel
     */
    public Optional<Text> holder(Position position) {
        Objects.requireNonNull(position, "position");
        return assignments.stream()
                .filter(assignment -> assignment.position().equals(position))
                .findFirst()
                .flatMap(Assignment::holder);
    }

    /**
     * Who is responsible: the first position of the funnel that is assigned.
     *
     * @return position and holder; empty when no position is assigned
     */
    public Optional<Assignment> responsible() {
        return assignments.stream()
                .filter(assignment -> assignment.holder().isPresent())
                .findFirst();
    }
}
