package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where many customers stand and what keeps them, in numbers.
 *
 * <p>Summaries of the same funnel can be merged: {@link #empty} changes nothing, neither order nor grouping matters, and
 * the summaries of parts give the summary of the whole. All sums are exact.
 *
 * <p>A summary holds ids and numbers, no funnel and nothing of a customer. It is small, whatever the number of customers,
 * and {@link Serializable}, so that each part of a large computation can make its own and send it to where they are
 * merged. Words need the funnel again: {@link #explain}.
 *
 * @param funnel names the funnel that the customers were assessed by
 * @param stages the customers by sale type and stage: for each sale type of the funnel, in its order, no stage first and
 *     then each stage that applies, even where nobody stands; deals that have ended are not among them
 * @param endings the customers whose deals have ended, by sale type and ending: each ending in the order of the funnel,
 *     even where nobody is
 * @param blockers every criterion of the funnel, in its order, and whom it keeps from the next stage, even if nobody
 * @param unknownFacts every fact of the funnel, in its order, and of whom it is unknown and could matter, even if of
 *     nobody; last the attached forms
 * @since 0.1.0
 */
public record Summary(
        FunnelReference funnel,
        List<StageSummary> stages,
        List<EndingSummary> endings,
        List<Blocker> blockers,
        List<UnknownFact> unknownFacts)
        implements Serializable {

    /** Keeps the order. */
    public Summary {
        Objects.requireNonNull(funnel, "funnel");
        stages = List.copyOf(stages);
        endings = List.copyOf(endings);
        blockers = List.copyOf(blockers);
        unknownFacts = List.copyOf(unknownFacts);
    }

    /**
     * The summary of nobody.
     *
     * @param funnel the funnel
     * @return the summary
     */
    public static Summary empty(Funnel funnel) {
        return new SummaryBuilder(funnel).build();
    }

    /**
     * Starts a summary to which customers are added one by one.
     *
     * @param funnel the funnel that they are assessed by
     * @return a builder
     */
    public static SummaryBuilder builder(Funnel funnel) {
        return new SummaryBuilder(funnel);
    }

    /**
     * Collects the summary of a stream, which may be parallel.
     *
     * @param funnel the funnel that the customers are assessed by
     * @param assessment assesses one
     * @param amount says what the deal is worth; null when it is not known
     * @param <T> what the stream is of
     * @return the collector
     */
    public static <T> Collector<T, ?, Summary> collector(
            Funnel funnel,
            Function<? super T, Assessment> assessment,
            Function<? super T, ? extends @Nullable Money> amount) {
        return Collector.of(
                () -> new SummaryBuilder(funnel),
                (builder, customer) -> builder.add(assessment.apply(customer), amount.apply(customer)),
                SummaryBuilder::add,
                SummaryBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The summary of the customers of both.
     *
     * @param other the summary of other customers
     * @return a new summary
     * @throws IllegalArgumentException if it is of another funnel or version, or of one of the same name with other parts
     */
    public Summary merge(Summary other) {
        requireSame(funnel, other.funnel);
        return new Summary(
                funnel,
                merge(
                        stages,
                        other.stages,
                        each -> each.saleType() + "/" + each.stage().orElse(""),
                        StageSummary::merge),
                merge(endings, other.endings, each -> each.saleType() + "/" + each.ending(), EndingSummary::merge),
                merge(blockers, other.blockers, Blocker::criterion, Blocker::merge),
                merge(unknownFacts, other.unknownFacts, UnknownFact::fact, UnknownFact::merge));
    }

    /** Merges what belongs together by its place and id. */
    static <P> List<P> merge(List<P> ours, List<P> others, Function<P, String> id, BinaryOperator<P> merge) {
        List<String> ids = ours.stream().map(id).toList();
        List<String> otherIds = others.stream().map(id).toList();
        if (!ids.equals(otherIds)) {
            throw new IllegalArgumentException(
                    "two funnels of the same id and version define different parts: " + ids + " and " + otherIds);
        }
        return IntStream.range(0, ours.size())
                .mapToObj(i -> merge.apply(ours.get(i), others.get(i)))
                .toList();
    }

    static void requireSame(FunnelReference ours, FunnelReference other) {
        if (!ours.equals(other)) {
            throw new IllegalArgumentException("this is of " + ours + " and cannot take in what is of " + other
                    + ": assess all customers by one version, or keep them apart");
        }
    }

    /**
     * All customers whose deals are open.
     *
     * @return how many, and their amounts
     */
    public Tally customers() {
        return stages.stream().map(StageSummary::customers).reduce(Tally.NONE, Tally::merge);
    }

    /**
     * The customers whose deals have ended.
     *
     * @return how many, and their amounts
     */
    public Tally ended() {
        return endings.stream().map(EndingSummary::customers).reduce(Tally.NONE, Tally::merge);
    }

    /**
     * The customers whose deals have ended in one way.
     *
     * @param saleType the id of the sale type
     * @param ending the id of the ending
     * @return the customers there
     * @throws IllegalArgumentException if there is no such sale type, or no such ending
     */
    public EndingSummary ending(String saleType, String ending) {
        return endings.stream()
                .filter(each ->
                        each.saleType().equals(saleType) && each.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sale type '" + saleType + "', ending '" + ending
                        + "': " + funnel + " has no such ending for that sale type"));
    }

    /**
     * The customers who meet all criteria of a stage although they do not meet those of a lower one.
     *
     * @return how many, and their amounts
     */
    public Tally outOfOrder() {
        return stages.stream().map(StageSummary::outOfOrder).reduce(Tally.NONE, Tally::merge);
    }

    /**
     * The customers with a criterion that has lapsed: it counts as met, and is not met on the day.
     *
     * @return how many, and their amounts
     */
    public Tally lapsed() {
        return stages.stream().map(StageSummary::lapsed).reduce(Tally.NONE, Tally::merge);
    }

    /**
     * The customers who could not be weighed, as they stand at no stage, or at one without a stated win probability.
     *
     * @return how many, and their amounts
     */
    public Tally unweighed() {
        return stages.stream()
                .filter(stage -> stage.winProbability().isEmpty())
                .map(StageSummary::customers)
                .reduce(Tally.NONE, Tally::merge);
    }

    /**
     * What all amounts are worth by the win probabilities of the stages; those of {@link #unweighed} count nothing.
     *
     * @return the sums by currency, exactly
     */
    public SortedMap<String, BigDecimal> weighted() {
        SortedMap<String, BigDecimal> weighted = new TreeMap<>();
        stages.forEach(stage ->
                stage.weighted().forEach((currency, amount) -> weighted.merge(currency, amount, BigDecimal::add)));
        weighted.replaceAll((currency, amount) -> Money.plain(amount));
        return Collections.unmodifiableSortedMap(weighted);
    }

    /**
     * The customers at one stage.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage
     * @return the customers there
     * @throws IllegalArgumentException if there is no such sale type, or the stage does not apply to it
     */
    public StageSummary stage(String saleType, String stage) {
        return at(saleType, Optional.of(stage))
                .orElseThrow(() -> new IllegalArgumentException("sale type '" + saleType + "', stage '" + stage + "': "
                        + funnel + " has no such stage for that sale type"));
    }

    /**
     * The customers at no stage.
     *
     * @param saleType the id of the sale type
     * @return the customers who stand before the first stage
     * @throws IllegalArgumentException if there is no such sale type
     */
    public StageSummary beforeFirstStage(String saleType) {
        return at(saleType, Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "sale type '" + saleType + "': " + funnel + " has no such sale type"));
    }

    private Optional<StageSummary> at(String saleType, Optional<String> stage) {
        return stages.stream()
                .filter(each -> each.saleType().equals(saleType) && each.stage().equals(stage))
                .findFirst();
    }

    /**
     * The criteria that keep most customers from their next stage.
     *
     * @return those that keep anybody, most customers first, and in the order of the funnel where they are as many
     */
    public List<Blocker> blockersByCustomers() {
        return blockers.stream()
                .filter(blocker -> blocker.customers().customers() > 0)
                .sorted(Comparator.comparingLong(
                                (Blocker blocker) -> blocker.customers().customers())
                        .reversed())
                .toList();
    }

    /**
     * The criteria that keep most money from its next stage.
     *
     * @param currency the ISO 4217 code of the amounts to look at
     * @return those that keep any, the largest amount first, and in the order of the funnel where they are the same
     */
    public List<Blocker> blockersByAmount(String currency) {
        return blockers.stream()
                .filter(blocker -> blocker.customers().amount(currency).signum() > 0)
                .sorted(Comparator.comparing(
                                (Blocker blocker) -> blocker.customers().amount(currency))
                        .reversed())
                .toList();
    }

    /**
     * The facts that are most often unknown and could matter: what is worth asking.
     *
     * @return those that are unknown of anybody, most customers first, and in the order of the funnel where they are as
     *     many
     */
    public List<UnknownFact> unknownFactsByCustomers() {
        return unknownFacts.stream()
                .filter(unknown -> unknown.customers().customers() > 0)
                .sorted(Comparator.comparingLong(
                                (UnknownFact unknown) -> unknown.customers().customers())
                        .reversed())
                .toList();
    }

    /**
     * Says where the customers stand and what keeps most of them.
     *
     * @param funnel the funnel of this summary, for the names
     * @param language the reader's language
     * @return the words, on several lines
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        requireSame(this.funnel, funnel.reference());
        return new SummaryWords(this, funnel, language).words();
    }

    /** The funnel and how many customers. */
    @Override
    public String toString() {
        return "Summary of " + funnel + ": " + customers();
    }
}
