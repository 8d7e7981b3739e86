package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyState;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The movement of journeys by owner or by period: each journey is in exactly one part, so that the parts together are the
 * {@linkplain #whole whole}. Mergeable and exact as a {@link Movement} is.
 *
 * @param by by what the journeys are told apart
 * @param parts the parts that have journeys, in the order of their keys, the one without a key last
 * @since 0.1.0
 */
public record MovementBreakdown(Breakdown by, List<Part> parts) implements Serializable {

    /**
     * The movement of the journeys that belong together.
     *
     * @param key an owner's id, a month as {@code 2026-11} or a quarter as {@code 2026-Q4}; empty where there is none
     * @param movement their movement
     */
    @SuppressWarnings("serial") // written in the form of Written
    public record Part(Optional<String> key, Movement movement) implements Serializable {

        /**
         * What is serialized: an Optional cannot be.
         *
         * @param key the key; null where there is none
         * @param movement the movement
         */
        private record Written(@Nullable String key, Movement movement) implements Serializable {
            private Object readResolve() {
                return new Part(Optional.ofNullable(key), movement);
            }
        }

        /** Checks that nothing is missing. */
        public Part {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(movement, "movement");
        }

        /**
         * What is written in place of this.
         *
         * @return its serialized form
         */
        private Object writeReplace() {
            return new Written(key.orElse(null), movement);
        }
    }

    private static final Comparator<Part> IN_ORDER = Comparator.comparing(
                    (Part part) -> part.key().isEmpty())
            .thenComparing(part -> part.key().orElse(""));

    /** Orders the parts. */
    public MovementBreakdown {
        Objects.requireNonNull(by, "by");
        parts = parts.stream().sorted(IN_ORDER).toList();
    }

    /**
     * The movements of journeys, part by part. Months and quarters are those of the zone of the movement.
     *
     * @param by by what the journeys are told apart
     * @param movement starts the movement of a part, always in the same way, as by {@link Movement#builder}
     * @param journeys the journeys, as they were at the instant of the movement
     * @return the movements
     * @throws IllegalArgumentException as {@link MovementBuilder#add(JourneyState)} throws
     */
    public static MovementBreakdown of(
            Breakdown by, Supplier<MovementBuilder> movement, Iterable<JourneyState> journeys) {
        Map<Optional<String>, MovementBuilder> parts = new LinkedHashMap<>();
        Objects.requireNonNull(movement, "movement");
        for (JourneyState journey : journeys) {
            MovementBuilder started = movement.get();
            parts.computeIfAbsent(by.key(journey, started.zone()), key -> started)
                    .add(journey);
        }
        List<Part> built = new ArrayList<>();
        parts.forEach((key, part) -> built.add(new Part(key, part.build())));
        return new MovementBreakdown(by, built);
    }

    /**
     * The movements of the journeys of both, part by part.
     *
     * @param other the movements of other journeys
     * @return new movements
     * @throws IllegalArgumentException if it is by something else, or as {@link Movement#merge} throws
     */
    public MovementBreakdown merge(MovementBreakdown other) {
        if (by != other.by) {
            throw new IllegalArgumentException("movements by different things: " + by.id() + " and " + other.by.id());
        }
        Map<String, Part> all = new TreeMap<>();
        for (List<Part> some : List.of(parts, other.parts)) {
            for (Part part : some) {
                all.merge(
                        part.key().map(key -> "=" + key).orElse(""),
                        part,
                        (one, more) -> new Part(one.key(), one.movement().merge(more.movement())));
            }
        }
        return new MovementBreakdown(by, List.copyOf(all.values()));
    }

    /**
     * The movement of all journeys.
     *
     * @return the parts together; empty where there is no journey
     */
    public Optional<Movement> whole() {
        return parts.stream().map(Part::movement).reduce(Movement::merge);
    }

    /**
     * The movement of one part.
     *
     * @param key an owner's id, a month as {@code 2026-11} or a quarter as {@code 2026-Q4}
     * @return its movement; empty where no journey belongs to it
     */
    public Optional<Movement> part(String key) {
        Objects.requireNonNull(key, "key");
        return parts.stream()
                .filter(part -> part.key().equals(Optional.of(key)))
                .findFirst()
                .map(Part::movement);
    }

    /**
     * Says how the journeys move, part by part.
     *
     * @param funnel the funnel of the movements, for the names
     * @param language the reader's language
     * @return the words, on several lines: each part under its key
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(part.key()
                    .orElseGet(() -> (by == Breakdown.OWNER ? PortfolioWords.NO_OWNER : PortfolioWords.NOT_CLOSED)
                            .in(language)));
            lines.add(part.movement().explain(funnel, language));
        }
        return String.join("\n", lines);
    }
}
