package io.github.funnelkit.internal.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Probabilities of chance for several things that are looked at together, after S. Holm (1979). */
public final class Holm {

    private Holm() {}

    /** How likely chance alone shows something as far off among all of them; in the same order. */
    public static List<Double> adjusted(List<Double> chances) {
        List<Integer> order = IntStream.range(0, chances.size())
                .boxed()
                .sorted(Comparator.comparing(chances::get))
                .toList();
        Double[] adjusted = new Double[chances.size()];
        double highest = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            highest = Math.max(highest, Math.min(1, (order.size() - rank) * chances.get(order.get(rank))));
            adjusted[order.get(rank)] = highest;
        }
        return List.of(adjusted);
    }
}
