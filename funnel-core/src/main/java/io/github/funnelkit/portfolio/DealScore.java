package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely an open deal is won, by what came of the deals before it, and why: the odds of its stage times the factors of
 * its reasons are its odds.
 *
 * @param saleType the sale type
 * @param stage the stage at which it stands by its criteria; empty before the first stage
 * @param stageRate the win rate of the stage: what would be expected if nothing but the stage were known
 * @param reasons what makes it differ from what is usual at its stage, the strongest first, and in the order of the criteria
 *     where they are as strong; none when there are too few deals, or criteria tell no more than the stage does
 * @param probability the probability of winning, more than 0 and less than 1
 * @param dealsLacking how many more closed deals are needed before anything is concluded; 0 when there are enough
 * @since 0.1.0
 */
public record DealScore(
        SaleType saleType,
        Optional<Stage> stage,
        double stageRate,
        List<ScoreReason> reasons,
        double probability,
        long dealsLacking) {

    private static final int DECIMALS = 4;

    /** Keeps the order. */
    public DealScore {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        reasons = List.copyOf(reasons);
        if (!(0 < stageRate && stageRate < 1 && 0 < probability && probability < 1)) {
            throw new IllegalArgumentException("stage rate " + stageRate + " and probability " + probability
                    + ": expected more than 0 and less than 1");
        }
    }

    /**
     * The probability as a forecast takes it.
     *
     * @return the estimate, to four decimals of a percent; empty when there are too few closed deals
     */
    public Optional<WinProbability> estimate() {
        return dealsLacking > 0
                ? Optional.empty()
                : Optional.of(new WinProbability(
                        BigDecimal.valueOf(100 * probability).setScale(DECIMALS, RoundingMode.HALF_EVEN)));
    }

    /**
     * Says how likely the deal is won, and why.
     *
     * @param language the reader's language
     * @return the words: a line for the probability, and one for each reason
     */
    public String explain(Locale language) {
        String where = OneLine.of(saleType.label(), language) + " · "
                + OneLine.of(
                        stage.map(found -> found.customerType().label()).orElseGet(CommonWords.NO_STAGE::text),
                        language);
        Text rate = LearningWords.SCORE_STAGE.text(PortfolioWords.percent(stageRate));
        List<Text> clauses = dealsLacking > 0
                ? List.of(rate, LearningWords.LACKING.text(WeightVerdict.TOO_FEW_DEALS.label(), dealsLacking))
                : List.of(LearningWords.SCORE.text(PortfolioWords.percent(probability)), rate);
        StringBuilder words = new StringBuilder(
                CommonWords.LABELLED.in(language, where, CommonWords.CLAUSES.join(language, clauses)));
        for (ScoreReason reason : reasons) {
            words.append("\n- ")
                    .append(LearningWords.REASON.in(
                            language,
                            OneLine.of(reason.criterion().text(), language),
                            reason.outcome().label(),
                            LearningWords.ratio(reason.factor())));
        }
        return words.toString();
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
