package io.github.funnelkit.examples.spark.journeys;

import io.github.funnelkit.examples.spark.Refusal;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Journeys that are opened once more: the first in the order of the files keeps its id, the others are rejected, however they
 * are spread.
 *
 * @param first the place of the first, by the place of each other
 */
record RepeatedOpenings(Map<OpeningPlace, OpeningPlace> first) implements Serializable {

    static final RepeatedOpenings NONE = new RepeatedOpenings(Map.of());

    /** So many are no slips any more, and all of them are sent to every process. */
    private static final int MOST = 1_000_000;

    /**
     * Finds them.
     *
     * @param parts what the partitions found
     * @return them
     * @throws Refusal if more than a million ids have them
     */
    static RepeatedOpenings of(JavaRDD<JourneyPart> parts) {
        List<List<OpeningPlace>> repeated = parts.flatMapToPair(part -> part.opened().stream()
                        .map(place -> new Tuple2<>(place.journey(), place))
                        .iterator())
                .groupByKey()
                .values()
                .map(RepeatedOpenings::inOrder)
                .filter(places -> places.size() > 1)
                .take(MOST + 1);
        if (repeated.size() > MOST) {
            throw new Refusal(
                    "more than " + MOST + " journeys are opened more than once: are all files of one export?");
        }
        Map<OpeningPlace, OpeningPlace> first = new HashMap<>();
        repeated.forEach(places -> places.subList(1, places.size()).forEach(again -> first.put(again, places.get(0))));
        return new RepeatedOpenings(first);
    }

    private static List<OpeningPlace> inOrder(Iterable<OpeningPlace> places) {
        return StreamSupport.stream(places.spliterator(), false).sorted().toList();
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** What is wrong with a journey that is opened at a place; empty when that is the first place or the only one. */
    Optional<String> problem(OpeningPlace place) {
        return Optional.ofNullable(first.get(place))
                .map(before -> "journey '" + place.journey() + "' is opened on line " + place.line()
                        + " and was already opened on line " + before.line() + " of " + before.file()
                        + ": keep one of the two, or give one of them another id");
    }
}
