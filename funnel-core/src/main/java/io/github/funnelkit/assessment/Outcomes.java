package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.circuit.NodeOutcomes;
import io.github.funnelkit.internal.plan.SalePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bare result of judging one customer: the stage and the outcome of every criterion, in a few bytes. It cannot
 * explain itself, as it keeps none of the customer's values; an {@link Assessment} can.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class Outcomes {

    private static final int FEW = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private final SalePath path;

    private Outcomes(SalePath path) {
        this.path = path;
    }

    /** The outcomes of criteria, endings and guides, from the bits of up to 64 nodes, of which the first are these. */
    static Outcomes criteria(SalePath path, long met, long notMet) {
        int size = path.outputs();
        if (size > FEW) {
            return nodes(path, met, notMet);
        }
        long criteria = lastWord(size);
        return new Few(path, (met & criteria) | (notMet & criteria) << FEW);
    }

    /** The outcomes of up to 64 nodes, of which the first are the criteria, endings and guides. */
    static Outcomes nodes(SalePath path, long met, long notMet) {
        return new OneWord(path, met, notMet);
    }

    /** The outcomes of any number of nodes, of which the first are the criteria, endings and guides. */
    static Outcomes nodes(SalePath path, NodeOutcomes nodes) {
        return nodes.words() == 1 ? nodes(path, nodes.met(0), nodes.notMet(0)) : new Words(path, nodes);
    }

    /** The bits of the outputs in their last word, which holds other nodes, too. */
    private static long lastWord(int outputs) {
        return -1L >>> (Long.SIZE - 1 - (outputs - 1) % Long.SIZE);
    }

    /** Up to 32 criteria, endings and guides, and no other nodes: the lower bits are those met, the upper bits those not met. */
    private static final class Few extends Outcomes {
        private final long bits;

        Few(SalePath path, long bits) {
            super(path);
            this.bits = bits;
        }

        @Override
        long met(int word) {
            return bits & LOW;
        }

        @Override
        long notMet(int word) {
            return bits >>> FEW;
        }
    }

    /** Up to 64 nodes. */
    private static final class OneWord extends Outcomes {
        private final long met;
        private final long notMet;

        OneWord(SalePath path, long met, long notMet) {
            super(path);
            this.met = met;
            this.notMet = notMet;
        }

        @Override
        long met(int word) {
            return met;
        }

        @Override
        long notMet(int word) {
            return notMet;
        }
    }

    /** Any number of nodes. */
    private static final class Words extends Outcomes {
        private final NodeOutcomes nodes;

        Words(SalePath path, NodeOutcomes nodes) {
            super(path);
            this.nodes = nodes;
        }

        @Override
        long met(int word) {
            return nodes.met(word);
        }

        @Override
        long notMet(int word) {
            return nodes.notMet(word);
        }

        @Override
        NodeOutcomes nodes() {
            return nodes;
        }
    }

    /** From a stage that was reached: what counts of the criteria, and the plain outcomes of the day, which explain it. */
    private static final class Reached extends Outcomes {
        private final Outcomes counted;
        private final Outcomes onTheDay;
        private final int stage;

        Reached(Outcomes counted, Outcomes onTheDay, int stage) {
            super(onTheDay.path);
            this.counted = counted;
            this.onTheDay = onTheDay;
            this.stage = stage;
        }

        @Override
        Optional<ReachedStage> reachedStage() {
            return Optional.of(
                    stage < 0
                            ? ReachedStage.none()
                            : ReachedStage.of(path().stages().get(stage)));
        }

        @Override
        long met(int word) {
            return counted.met(word);
        }

        @Override
        long notMet(int word) {
            return counted.notMet(word);
        }

        @Override
        NodeOutcomes nodes() {
            return onTheDay.nodes();
        }

        @Override
        Outcome judged(int criterion) {
            return onTheDay.outcome(criterion);
        }

        @Override
        Outcomes bare() {
            return counted;
        }
    }

    /**
     * The same from the stage of a number that was reached by right, -1 for none: nothing of it or below is asked again, but for the standing criteria,
     * of which only what is not met counts. These must be the plain outcomes of the day.
     */
    Outcomes reached(int stage) {
        int below = path.firstCriterion(stage + 1);
        long[] met = new long[words()];
        long[] notMet = new long[words()];
        for (int word = 0; word < met.length; word++) {
            long criteria = word < words() - 1 ? -1L : lastWord(path.outputs());
            long reached = bitsBelow(below - word * Long.SIZE);
            long broken = notMet(word) & path.standingCriteria(word);
            met[word] = ((reached & ~broken) | (~reached & met(word))) & criteria;
            notMet[word] = ((reached & broken) | (~reached & notMet(word))) & criteria;
        }
        Outcomes counted =
                met.length == 1 ? criteria(path, met[0], notMet[0]) : new Words(path, new NodeOutcomes(met, notMet));
        return new Reached(counted, this, stage);
    }

    private static long bitsBelow(int bit) {
        return bit >= Long.SIZE ? -1L : bit <= 0 ? 0 : (1L << bit) - 1;
    }

    /** What was given as reached; empty where the facts alone were judged. */
    Optional<ReachedStage> reachedStage() {
        return Optional.empty();
    }

    /** What came of what was asked of a criterion, which need not be what counts. */
    Outcome judged(int criterion) {
        return outcome(criterion);
    }

    /** A word of the nodes that are met. */
    abstract long met(int word);

    /** A word of the nodes that are not met. */
    abstract long notMet(int word);

    /** The outcomes of all nodes, as far as they are here. */
    NodeOutcomes nodes() {
        return new NodeOutcomes(new long[] {met(0)}, new long[] {notMet(0)});
    }

    boolean isMet(int criterion) {
        return (met(criterion / Long.SIZE) >>> criterion & 1) != 0;
    }

    /** The same in less room, if the criteria are few. */
    Outcomes bare() {
        return path.outputs() <= FEW ? criteria(path, met(0), notMet(0)) : this;
    }

    /** How many words hold bits of criteria, endings and guides. */
    private int words() {
        return (path.outputs() + Long.SIZE - 1) / Long.SIZE;
    }

    /** What is met and what is not of criteria, endings and guides alone. */
    private long[] criteriaBits() {
        long[] bits = new long[2 * words()];
        for (int word = 0; word < words(); word++) {
            long criteria = word < words() - 1 ? -1L : lastWord(path.outputs());
            bits[2 * word] = met(word) & criteria;
            bits[2 * word + 1] = notMet(word) & criteria;
        }
        return bits;
    }

    SalePath path() {
        return path;
    }

    Outcome outcome(int criterion) {
        if (isMet(criterion)) {
            return Outcome.MET;
        }
        return (notMet(criterion / Long.SIZE) >>> criterion & 1) != 0 ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    /** The number of the ending that the facts meet, or -1. */
    private int met() {
        int first = path.criteria().size();
        for (int ending = first; ending < first + path.endings().size(); ending++) {
            if (isMet(ending)) {
                return ending - first;
            }
        }
        return -1;
    }

    /** Whether the deal has ended. */
    boolean isEnded() {
        return met() >= 0;
    }

    /** What came of the condition of an ending; met when it has none. */
    Outcome outcome(Ending ending) {
        int number = path.endings().indexOf(ending);
        return number < 0 ? Outcome.MET : outcome(path.criteria().size() + number);
    }

    /** Whether a guide applies; met when it always does. */
    Outcome outcome(ActionGuide guide) {
        int number = path.guides().indexOf(guide);
        return number < 0
                ? Outcome.MET
                : outcome(path.criteria().size() + path.endings().size() + number);
    }

    /** The number of the stage by the criteria, ended or not, or -1: the stage of the first criterion that is not met is not reached. */
    int standing() {
        int word = 0;
        while (word < words() - 1 && met(word) == -1L) {
            word++;
        }
        int firstUnmet = word * Long.SIZE + Long.numberOfTrailingZeros(~met(word));
        return path.standing(Math.min(firstUnmet, path.criteria().size()));
    }

    /**
     * The funnel that was judged by.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return path.funnel();
    }

    /**
     * The type of the sale.
     *
     * @return the sale type
     */
    public SaleType saleType() {
        return path.saleType();
    }

    /**
     * How the deal has ended, as the facts say.
     *
     * @return the first ending of the funnel whose condition is met; empty while the deal is open, as it is where that is not
     *     known
     */
    public Optional<Ending> ending() {
        int met = met();
        return met < 0 ? Optional.empty() : Optional.of(path.endings().get(met));
    }

    /**
     * The stage at which the customer stands.
     *
     * @return the stage; empty when the customer is unqualified, as the first stage is not satisfied, or the deal has
     *     {@link #ending ended}
     */
    public Optional<Stage> stage() {
        return isEnded() ? Optional.empty() : stageByCriteria();
    }

    /**
     * The stage whose criteria are met, with those of all stages below it, whether or not the deal has ended.
     *
     * @return the stage; empty when the first stage is not satisfied
     */
    public Optional<Stage> stageByCriteria() {
        int standing = standing();
        return standing < 0 ? Optional.empty() : Optional.of(path.stages().get(standing));
    }

    /**
     * The next stage up.
     *
     * @return the stage; empty when the customer stands at the last one, or the deal has ended
     */
    public Optional<Stage> nextStage() {
        int next = next();
        return next < path.stages().size() ? Optional.of(path.stages().get(next)) : Optional.empty();
    }

    /** The number of the next stage, behind the last one when there is none. */
    int next() {
        return isEnded() ? path.stages().size() : standing() + 1;
    }

    /**
     * What came of one criterion.
     *
     * @param criterion a criterion of the funnel for this sale type
     * @return the outcome
     * @throws IllegalArgumentException if it is not one
     */
    public Outcome outcome(Criterion criterion) {
        int number = path.number(criterion);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "criterion '" + criterion.id() + "' is none of sale type '" + saleType() + "' in " + funnel());
        }
        return outcome(number);
    }

    /**
     * What keeps the customer from the next stage: its criteria that are not met or unknown.
     *
     * @return the criteria in order; empty when the customer stands at the last stage, or the deal has ended
     */
    public List<Criterion> missing() {
        int next = next();
        if (next == path.stages().size()) {
            return List.of();
        }
        List<Criterion> missing = new ArrayList<>();
        for (int i = path.firstCriterion(next); i < path.firstCriterion(next + 1); i++) {
            if (!isMet(i)) {
                missing.add(path.criteria().get(i));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Stages whose own criteria are all met although a lower stage's are not.
     *
     * @return the stages in order; usually none, and none when the deal has ended
     */
    public List<Stage> metOutOfOrder() {
        List<Stage> met = new ArrayList<>();
        for (int stage = next() + 1; stage < path.stages().size(); stage++) {
            if (allMet(stage)) {
                met.add(path.stages().get(stage));
            }
        }
        return List.copyOf(met);
    }

    private boolean allMet(int stage) {
        for (int criterion = path.firstCriterion(stage); criterion < path.firstCriterion(stage + 1); criterion++) {
            if (!isMet(criterion)) {
                return false;
            }
        }
        return true;
    }

    /** Equal when the same funnel and sale type came out the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Outcomes that
                && funnel().equals(that.funnel())
                && saleType().equals(that.saleType())
                && Arrays.equals(criteriaBits(), that.criteriaBits());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(criteriaBits());
    }

    /** Sale type, stage or ending, and the ids of the missing criteria, for logs and test failures. */
    @Override
    public String toString() {
        return saleType() + ": " + where() + ", missing " + missing();
    }

    /** The stage or ending, for logs. */
    String where() {
        return ending().map(Ending::id).or(() -> stage().map(Stage::id)).orElse("unqualified");
    }
}
