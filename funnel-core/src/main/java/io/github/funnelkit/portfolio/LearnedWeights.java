package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How much the outcomes of criteria told about closed deals, and a score for open ones that says its reasons.
 *
 * <p><b>The weights</b> are likelihood ratios, as a categorical naive Bayes classifier has them: the share of the deals won
 * that had an outcome, by that of the deals lost, with an interval for either and drawn towards 1 by the prior weight.
 *
 * <p><b>The score</b> starts from the win rate of the deal's stage. Each criterion then multiplies the odds by what its
 * outcome says more or less than is usual at that stage, so that a criterion that all deals of the stage meet changes
 * nothing. As criteria repeat each other, only a part of the weights counts, found by predicting each closed deal from all
 * others: where criteria tell no more than the stage does it is 0, and the score is the rate of the stage.
 *
 * <p><b>What it cannot know.</b> It says what went together in these deals, and never what caused what. Where nothing is
 * true, 1 of 20 intervals still leaves out 1. Open deals are left out: where deals are lost faster than they are won, a short
 * history holds too many lost ones.
 *
 * <p>Weights are learned of counts, which are merged: merge histories, and learn of the whole.
 *
 * @param funnel names the funnel
 * @param rule how much evidence is asked for
 * @param saleTypes what is learned of each sale type, in the order of the funnel
 * @since 0.1.0
 */
public record LearnedWeights(FunnelReference funnel, CalibrationRule rule, List<SaleTypeWeights> saleTypes) {

    /** Keeps the order. */
    public LearnedWeights {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(rule, "rule");
        saleTypes = List.copyOf(saleTypes);
    }

    /**
     * Learns by the {@linkplain CalibrationRule#DEFAULT usual rule}.
     *
     * @param funnel the funnel that the deals were assessed by
     * @param history the closed deals
     * @return what they say
     * @throws IllegalArgumentException if the history is of another funnel or version, or of one of the same name with other
     *     parts
     */
    public static LearnedWeights of(Funnel funnel, OutcomeHistory history) {
        return of(funnel, history, CalibrationRule.DEFAULT);
    }

    /**
     * Learns.
     *
     * @param funnel the funnel that the deals were assessed by
     * @param history the closed deals
     * @param rule how much evidence is asked for: how wide the interval of a share may be, of the deals won and of those lost,
     *     and for how many deals it counts that nothing is known yet
     * @return what they say
     * @throws IllegalArgumentException if the history is of another funnel or version, or of one of the same name with other
     *     parts
     */
    public static LearnedWeights of(Funnel funnel, OutcomeHistory history, CalibrationRule rule) {
        Summary.requireSame(funnel.reference(), history.funnel());
        history.patterns().forEach(pattern -> funnel.saleType(pattern.saleType()));
        List<SaleTypeWeights> learned = new ArrayList<>();
        for (SaleType saleType : funnel.saleTypes()) {
            List<OutcomePattern> patterns = history.patterns().stream()
                    .filter(pattern -> pattern.saleType().equals(saleType.id()))
                    .toList();
            learned.add(new WeightFit(saleType, funnel.stages(saleType), patterns, rule).weights());
        }
        return new LearnedWeights(funnel.reference(), rule, learned);
    }

    /**
     * What is learned of one sale type.
     *
     * @param saleType the id of the sale type
     * @return what is learned
     * @throws IllegalArgumentException if there is no such sale type
     */
    public SaleTypeWeights saleType(String saleType) {
        return saleTypes.stream()
                .filter(each -> each.saleType().id().equals(saleType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sale type '" + saleType + "'; there are "
                        + saleTypes.stream().map(each -> each.saleType().id()).toList()));
    }

    /**
     * Scores an open deal.
     *
     * @param assessment where it stands, by what is known of it
     * @return how likely it is won, and why
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public DealScore score(Assessment assessment) {
        Summary.requireSame(funnel, assessment.funnel().reference());
        return saleType(assessment.saleType().id()).score(assessment);
    }

    /**
     * Says what the deals say, and how far it can be relied on.
     *
     * @param language the reader's language
     * @return the words, on several lines
     */
    public String explain(Locale language) {
        return LearningWords.CAUTION.in(language)
                + saleTypes.stream().map(each -> "\n" + each.explain(language)).collect(Collectors.joining());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
