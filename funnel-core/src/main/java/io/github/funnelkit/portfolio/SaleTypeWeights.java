package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the closed deals of one sale type say about its criteria.
 *
 * @param saleType the sale type
 * @param rule how much evidence is asked for
 * @param stages how many deals of each stage were won: first those before the first stage, then in the order of the funnel
 * @param criteria the weights of all criteria, in the order of the stages and their criteria
 * @param shrinkage which part of the weights a score counts, 0 to 1: criteria repeat each other, and together they say less
 *     than each alone. It is that by which each deal is predicted best from all others, and 0 when there are too few deals, or
 *     when predictions are not better than by the stage alone by more than two standard errors
 * @param curve what the others say of each deal, against what came of it
 * @param stageBrier the Brier score of predicting each deal by the rate of its stage among the others
 * @since 0.1.0
 */
public record SaleTypeWeights(
        SaleType saleType,
        CalibrationRule rule,
        List<StageRate> stages,
        List<CriterionWeights> criteria,
        double shrinkage,
        CalibrationCurve curve,
        double stageBrier) {

    /** Less is rounding. */
    private static final double NOTHING = 1e-12;

    /** Keeps the order. */
    public SaleTypeWeights {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(rule, "rule");
        stages = List.copyOf(stages);
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(curve, "curve");
        if (!(0 <= shrinkage && shrinkage <= 1 && 0 <= stageBrier && stageBrier <= 1)) {
            throw new IllegalArgumentException(
                    "shrinkage " + shrinkage + " and Brier score " + stageBrier + ": expected 0 to 1");
        }
    }

    /**
     * How many of the deals were won.
     *
     * @return how many
     */
    public long won() {
        return stages.stream().mapToLong(StageRate::won).sum();
    }

    /**
     * How many of the deals were lost.
     *
     * @return how many
     */
    public long lost() {
        return stages.stream().mapToLong(StageRate::lost).sum();
    }

    /**
     * How many more closed deals are needed before anything is concluded: both of those won and of those lost as many as the
     * rule asks for.
     *
     * @return the number; 0 when there are enough
     */
    public long dealsLacking() {
        return OutcomeWeight.lacking(won(), lost(), rule);
    }

    DealScore score(Assessment assessment) {
        StageRate stage = stages.stream()
                .filter(each -> each.stage()
                        .map(Stage::id)
                        .equals(assessment.stageByCriteria().map(Stage::id)))
                .findFirst()
                .orElseThrow();
        Outcomes outcomes = assessment.outcomes();
        List<ScoreReason> reasons = new ArrayList<>();
        double odds = LogOdds.of(stage.rate());
        for (int index = 0; index < criteria.size(); index++) {
            CriterionWeights weights = criteria.get(index);
            Outcome outcome = outcomes.outcome(
                    assessment.funnel().criterion(weights.criterion().id()));
            double ratio = StrictMath.log(weights.of(outcome).ratio());
            double evidence = shrinkage * (ratio - stage.usual().get(index));
            odds += evidence;
            if (Math.abs(evidence) > NOTHING) {
                reasons.add(new ScoreReason(weights.criterion(), outcome, StrictMath.exp(evidence)));
            }
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.max(reason.factor(), 1 / reason.factor())));
        return new DealScore(saleType, stage.stage(), stage.rate(), reasons, LogOdds.probability(odds), dealsLacking());
    }

    /**
     * Says what the deals say.
     *
     * @param language the reader's language
     * @return the words: a line for all deals, and one for each outcome that speaks for or against winning
     */
    public String explain(Locale language) {
        List<String> told = told(language);
        List<Text> clauses = new ArrayList<>(List.of(LearningWords.DEALS.text(won(), lost())));
        if (dealsLacking() > 0) {
            clauses.add(LearningWords.LACKING.text(WeightVerdict.TOO_FEW_DEALS.label(), dealsLacking()));
        } else {
            clauses.add(LearningWords.TRIED.text(
                    PortfolioWords.percent(shrinkage),
                    LearningWords.brier(curve.brier()),
                    LearningWords.brier(stageBrier)));
            if (told.isEmpty()) {
                clauses.add(LearningWords.NOTHING.text());
            }
        }
        StringBuilder words = new StringBuilder(CommonWords.LABELLED.in(
                language, OneLine.of(saleType.label(), language), CommonWords.CLAUSES.join(language, clauses)));
        told.forEach(line -> words.append("\n- ").append(line));
        return words.toString();
    }

    private List<String> told(Locale language) {
        List<String> lines = new ArrayList<>();
        for (CriterionWeights criterion : criteria) {
            String text = OneLine.of(criterion.criterion().text(), language);
            for (OutcomeWeight weight : criterion.outcomes()) {
                WeightVerdict verdict = weight.verdict();
                if (verdict == WeightVerdict.SPEAKS_FOR || verdict == WeightVerdict.SPEAKS_AGAINST) {
                    lines.add(line(text, weight, language));
                }
            }
        }
        return lines;
    }

    private static String line(String criterion, OutcomeWeight weight, Locale language) {
        return LearningWords.WEIGHT.in(
                language,
                criterion,
                weight.outcome().label(),
                PortfolioWords.percent((double) weight.won() / weight.allWon()),
                PortfolioWords.percent((double) weight.lost() / weight.allLost()),
                LearningWords.ratio(weight.observed().orElse(Double.POSITIVE_INFINITY)),
                LearningWords.ratio(weight.interval().low()),
                LearningWords.ratio(weight.interval().high()),
                weight.verdict().label());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
