package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What the records of many deals claim, against what their facts say: by claimed stage, owner, sale type and verdict, with
 * the amounts, what they are worth by the claimed and by the justified stages, and the criteria that the claims lack.
 *
 * <p>Audits of the same funnel can be merged: {@link #empty} changes nothing, neither order nor grouping matters, and the
 * audits of parts give the audit of the whole. All sums are exact, and the gap of a sum is the sum of the gaps.
 *
 * <p>An audit holds ids, owners and numbers, no funnel and nothing else of a deal. It is {@link Serializable}.
 *
 * @param funnel names the funnel that the deals were assessed by
 * @param stages the deals by sale type and claimed stage: each that applies, in the order of the funnel, even if no record
 *     claims it
 * @param endings the deals whose records claim an ending, by sale type, ending and verdict; only what there is
 * @param unclaimed the deals whose records claim neither
 * @param criteria every criterion of the funnel, in its order, and the claims that lack it, even if none does
 * @since 0.1.0
 */
public record Audit(
        FunnelReference funnel,
        List<AuditStage> stages,
        List<AuditEnding> endings,
        Tally unclaimed,
        List<UnsupportedCriterion> criteria)
        implements Serializable {

    /** Keeps the order. */
    public Audit {
        Objects.requireNonNull(funnel, "funnel");
        stages = List.copyOf(stages);
        endings = List.copyOf(endings);
        Objects.requireNonNull(unclaimed, "unclaimed");
        criteria = List.copyOf(criteria);
    }

    /**
     * The audit of no deals.
     *
     * @param funnel the funnel
     * @return the audit
     */
    public static Audit empty(Funnel funnel) {
        return new AuditBuilder(funnel).build();
    }

    /**
     * Starts an audit to which deals are added one by one.
     *
     * @param funnel the funnel that they are assessed by
     * @return a builder
     */
    public static AuditBuilder builder(Funnel funnel) {
        return new AuditBuilder(funnel);
    }

    /**
     * Collects the audit of a stream, which may be parallel.
     *
     * @param funnel the funnel that the deals are assessed by
     * @param assessment assesses one, with the stage that its record claims
     * @param owner says whose deal it is; null when that is not known
     * @param amount says what the deal is worth; null when it is not known
     * @param <T> what the stream is of
     * @return the collector
     */
    public static <T> Collector<T, ?, Audit> collector(
            Funnel funnel,
            Function<? super T, Assessment> assessment,
            Function<? super T, ? extends @Nullable String> owner,
            Function<? super T, ? extends @Nullable Money> amount) {
        return Collector.of(
                () -> new AuditBuilder(funnel),
                (builder, deal) -> builder.add(assessment.apply(deal), owner.apply(deal), amount.apply(deal)),
                AuditBuilder::add,
                AuditBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The audit of the deals of both.
     *
     * @param other the audit of other deals
     * @return a new audit
     * @throws IllegalArgumentException if it is of another funnel or version, or of one of the same name with other parts
     */
    public Audit merge(Audit other) {
        Summary.requireSame(funnel, other.funnel);
        AuditEndings allEndings = new AuditEndings();
        allEndings.add(endings);
        allEndings.add(other.endings);
        return new Audit(
                funnel,
                Summary.merge(stages, other.stages, each -> each.saleType() + "/" + each.claimed(), AuditStage::merge),
                allEndings.all(),
                unclaimed.merge(other.unclaimed),
                Summary.merge(criteria, other.criteria, UnsupportedCriterion::criterion, UnsupportedCriterion::merge));
    }

    /**
     * All deals whose records claim a stage.
     *
     * @return how many, and what they are worth
     */
    public AuditFigures figures() {
        return stages.stream().map(AuditStage::figures).reduce(AuditFigures.NONE, AuditFigures::merge);
    }

    /**
     * The deals by what the facts say of their claims.
     *
     * @return the figures of each verdict, also of those that no deal has, in the order of the verdicts
     */
    public Map<ClaimVerdict, AuditFigures> byVerdict() {
        Map<ClaimVerdict, AuditFigures> sums = new EnumMap<>(ClaimVerdict.class);
        for (ClaimVerdict verdict : ClaimVerdict.values()) {
            sums.put(verdict, AuditFigures.NONE);
        }
        for (AuditStage stage : stages) {
            for (AuditLine line : stage.lines()) {
                sums.merge(line.verdict(), line.figures(), AuditFigures::merge);
            }
        }
        return sums;
    }

    /**
     * The deals by owner.
     *
     * @return the figures of each owner, in the order of their names; those of an empty string have none
     */
    public SortedMap<String, AuditFigures> byOwner() {
        SortedMap<String, AuditFigures> sums = new TreeMap<>();
        for (AuditStage stage : stages) {
            for (AuditLine line : stage.lines()) {
                sums.merge(line.owner(), line.figures(), AuditFigures::merge);
            }
        }
        return sums;
    }

    /**
     * The criteria that cost most in one currency: those that the claims lack with the largest gap.
     *
     * @param currency the ISO 4217 code of the amounts to look at
     * @return those with a gap above 0, the largest first, and in the order of the funnel where they are the same
     */
    public List<UnsupportedCriterion> criteriaByGap(String currency) {
        return criteria.stream()
                .filter(each -> each.figures().gap(currency).signum() > 0)
                .sorted(Comparator.comparing(
                                (UnsupportedCriterion each) -> each.figures().gap(currency))
                        .reversed())
                .toList();
    }

    /**
     * The criteria that most claims lack.
     *
     * @return those that any claim lacks, most deals first, and in the order of the funnel where they are as many
     */
    public List<UnsupportedCriterion> criteriaByDeals() {
        return criteria.stream()
                .filter(each -> each.figures().deals().customers() > 0)
                .sorted(Comparator.comparingLong((UnsupportedCriterion each) ->
                                each.figures().deals().customers())
                        .reversed())
                .toList();
    }

    /**
     * Says what the records claim, what of it the facts justify, and what the claims lack.
     *
     * @param funnel the funnel of this audit, for the names
     * @param language the reader's language
     * @return the words, on several lines
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        Summary.requireSame(this.funnel, funnel.reference());
        return new AuditWords(this, funnel, language).words();
    }

    /** The funnel and how many deals. */
    @Override
    public String toString() {
        return "Audit of " + funnel + ": " + figures().deals() + " with a claim, " + unclaimed.customers() + " without";
    }
}
