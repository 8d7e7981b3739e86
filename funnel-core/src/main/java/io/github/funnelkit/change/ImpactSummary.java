package io.github.funnelkit.change;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many customers would change stage, from where to where and because of what.
 *
 * @param customers how many customers were looked at
 * @param moves how many would change stage, in the order in which they were first seen
 * @param causes for how many moves a criterion or stage is a cause, by its id, in the order of the ids
 * @since 0.1.0
 */
public record ImpactSummary(long customers, List<Count> moves, Map<String, Long> causes) {

    /**
     * How many customers would move from one stage to another.
     *
     * @param from the id of the stage in the earlier version; empty for none
     * @param to the id of the stage in the later version; empty for none
     * @param fromLabel what a customer at the one is called
     * @param toLabel what a customer at the other is called
     * @param customers how many
     */
    public record Count(Optional<String> from, Optional<String> to, Text fromLabel, Text toLabel, long customers) {

        /** Checks that nothing is missing. */
        public Count {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(fromLabel, "fromLabel");
            Objects.requireNonNull(toLabel, "toLabel");
        }

        private Count plus(long more) {
            return new Count(from, to, fromLabel, toLabel, customers + more);
        }
    }

    /** Keeps the order. */
    public ImpactSummary {
        moves = List.copyOf(moves);
        causes = Collections.unmodifiableMap(new TreeMap<>(causes));
    }

    /**
     * How many customers would change stage.
     *
     * @return the number
     */
    public long moved() {
        return moves.stream().mapToLong(Count::customers).sum();
    }

    /**
     * The summary of the customers of both, when they were looked at apart.
     *
     * @param other the other summary
     * @return a new summary
     */
    public ImpactSummary merge(ImpactSummary other) {
        Builder sum = new Builder();
        Stream.of(this, other).forEach(sum::add);
        return sum.build();
    }

    /**
     * Says how many customers change stage.
     *
     * @param language the reader's language
     * @return the words: a line for all, one per pair of stages and one per cause
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(ChangeWords.IMPACT.in(language, customers, moved()));
        for (Count move : moves) {
            String fromTo = OneLine.of(move.fromLabel(), language) + " → " + OneLine.of(move.toLabel(), language);
            CommonWords.LABELLED.append(words.append("\n- "), language, fromTo, move.customers());
        }
        causes.forEach((cause, moved) -> CommonWords.LABELLED.append(words.append("\n- "), language, cause, moved));
        return words.toString();
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }

    /** Counts customers one by one. */
    static final class Builder {

        private long customers;
        private final Map<List<Object>, Count> moves = new LinkedHashMap<>();
        private final Map<String, Long> causes = new TreeMap<>();

        void add(Optional<Move> move) {
            customers++;
            move.ifPresent(this::add);
        }

        private void add(Move move) {
            add(new Count(move.from().map(Stage::id), move.to().map(Stage::id), move.fromLabel(), move.toLabel(), 1));
            move.causes().stream().map(Cause::id).distinct().forEach(id -> causes.merge(id, 1L, Long::sum));
        }

        private void add(Count count) {
            List<Object> same =
                    List.of(count.from(), count.to(), count.fromLabel(), count.toLabel()); // an ending is no stage
            moves.merge(same, count, (sum, more) -> sum.plus(more.customers()));
        }

        void add(ImpactSummary summary) {
            customers += summary.customers();
            summary.moves().forEach(this::add);
            summary.causes().forEach((id, count) -> causes.merge(id, count, Long::sum));
        }

        ImpactSummary build() {
            return new ImpactSummary(customers, List.copyOf(moves.values()), causes);
        }
    }
}
