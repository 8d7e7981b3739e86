package io.github.funnelkit.internal.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conforming history that is nearest to one, as an optimal alignment (A. Adriansyah, 2014): each step that only one
 * of the two has costs 1, and so does one that both have although it was shut. Where several are nearest, it is one that keeps
 * as many steps as can be, and always the same.
 */
public final class Aligner {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final int stages;
    private final boolean skipping;
    private final Standing start;
    private final Standing end;
    private final List<Letter> letters;
    private final Optional<Letter> closing;

    /** So that leaving a step out is worse than putting one in, and never as bad as two. */
    private final int unit;

    private final int[][] costs;
    private final @Nullable Origin[][] origins;

    /** From where a standing is reached at least cost. */
    private record Origin(int layer, int state, AlignedLetter by) {}

    private Aligner(
            int stages,
            boolean skipping,
            Standing start,
            Standing end,
            List<Letter> letters,
            Optional<Letter> closing) {
        this.stages = stages;
        this.skipping = skipping;
        this.start = start;
        this.end = end;
        this.letters = letters;
        this.closing = closing;
        this.unit = letters.size() + 1;
        int states = (stages + 1) * Standing.OUTCOMES;
        this.costs = new int[letters.size() + 1][states];
        this.origins = new @Nullable Origin[letters.size() + 1][states];
        fill();
    }

    /**
     * Aligns.
     *
     * @param stages how many stages the ladder has
     * @param skipping whether any stage may be entered from any below it
     * @param start where the history begins
     * @param end where it ends; of one that is closed, the outcome alone counts
     * @param letters its steps
     * @return the alignment
     */
    public static Alignment align(int stages, boolean skipping, Standing start, Standing end, List<Letter> letters) {
        Optional<Letter> closing = letters.stream()
                .filter(letter -> letter.kind() == Letter.Kind.END && letter.outcome() == end.outcome())
                .reduce((earlier, later) -> later)
                .map(letter -> letter.with(false));
        Aligner shortest = new Aligner(stages, skipping, start, end, List.of(), closing);
        Aligner nearest = new Aligner(stages, skipping, start, end, letters, closing);

        return new Alignment(nearest.traced(), nearest.least(), shortest.least());
    }

    private void fill() {
        for (int[] layer : costs) {
            Arrays.fill(layer, FAR);
        }
        costs[0][state(start)] = 0;
        putIn(0);
        for (int layer = 0; layer < letters.size(); layer++) {
            take(layer);
            putIn(layer + 1);
        }
    }

    /** The next step of the history, kept or left out. */
    private void take(int layer) {
        Letter letter = letters.get(layer);
        AlignedLetter.Fit fit = letter.shut() ? AlignedLetter.Fit.SHUT : AlignedLetter.Fit.KEPT;
        AlignedLetter kept = new AlignedLetter(fit, letter, layer);
        AlignedLetter leftOut = new AlignedLetter(AlignedLetter.Fit.LEFT_OUT, letter, layer);
        for (int state = 0; state < costs[layer].length; state++) {
            int from = state;
            letter.from(standing(state))
                    .ifPresent(to -> reach(layer, from, layer + 1, state(to), kept, letter.shut() ? unit : 0));
            reach(layer, state, layer + 1, state, leftOut, unit + 1);
        }
    }

    /** Steps that the history does not have, as long as they make anything cheaper. */
    private void putIn(int layer) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int state = 0; state < costs[layer].length; state++) {
                for (Letter letter : possible(standing(state))) {
                    Optional<Standing> to = letter.from(standing(state));
                    AlignedLetter added = new AlignedLetter(AlignedLetter.Fit.PUT_IN, letter, -1);
                    changed |= to.isPresent() && reach(layer, state, layer, state(to.get()), added, unit);
                }
            }
        }
    }

    private List<Letter> possible(Standing from) {
        if (!from.isOpen()) {
            return List.of(Letter.reopen());
        }
        List<Letter> possible = new ArrayList<>();
        int highest = skipping ? stages - 1 : Math.min(stages - 1, from.place() + 1);
        for (int place = -1; place <= highest; place++) {
            if (place != from.place()) {
                possible.add(place < from.place() ? Letter.back(place) : Letter.enter(place, skipping));
            }
        }
        closing.ifPresent(possible::add);
        return possible;
    }

    private boolean reach(int layer, int from, int nextLayer, int to, AlignedLetter by, int cost) {
        int total = costs[layer][from] + cost;
        if (costs[layer][from] >= FAR || total >= costs[nextLayer][to]) {
            return false;
        }
        costs[nextLayer][to] = total;
        origins[nextLayer][to] = new Origin(layer, from, by);
        return true;
    }

    private int least() {
        return costs[letters.size()][last()] / unit;
    }

    /** The cheapest standing that the history may end in. */
    private int last() {
        if (end.isOpen()) {
            return state(end);
        }
        int[] ends = costs[letters.size()];
        int best = state(new Standing(-1, end.outcome()));
        for (int place = 0; place < stages; place++) {
            int state = state(new Standing(place, end.outcome()));
            best = ends[state] < ends[best] ? state : best;
        }
        return best;
    }

    private List<AlignedLetter> traced() {
        List<AlignedLetter> way = new ArrayList<>();
        Origin origin = origins[letters.size()][last()];
        while (origin != null) {
            way.add(origin.by());
            origin = origins[origin.layer()][origin.state()];
        }
        Collections.reverse(way);
        return way;
    }

    private static int state(Standing standing) {
        return (standing.place() + 1) * Standing.OUTCOMES + standing.outcome();
    }

    private static Standing standing(int state) {
        return new Standing(state / Standing.OUTCOMES - 1, state % Standing.OUTCOMES);
    }
}
