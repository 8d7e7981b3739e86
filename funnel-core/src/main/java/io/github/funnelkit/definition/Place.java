package io.github.funnelkit.definition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where in a definition something is, from the outside in: stage, then criterion.
 *
 * @param steps the way to it; empty for the definition as a whole
 * @since 0.1.0
 */
public record Place(List<Step> steps) {

    /**
     * One step of the way.
     *
     * @param part what part of a definition, such as {@code stage}
     * @param id its id; empty for all of them together
     */
    public record Step(String part, String id) {

        /** Checks that nothing is missing. */
        public Step {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return id.isEmpty() ? part : part + " '" + id + "'";
        }
    }

    static final Place ROOT = new Place(List.of());

    /** Keeps the order. */
    public Place {
        steps = List.copyOf(steps);
    }

    Place in(String part, String id) {
        Step[] more = steps.toArray(new Step[steps.size() + 1]);
        more[steps.size()] = new Step(part, id);
        return new Place(List.of(more));
    }

    Place in(String part) {
        return in(part, "");
    }

    /** {@code "stage 'initiated', criterion 'budget'"}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(", "));
    }
}
