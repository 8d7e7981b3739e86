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
import java.util.OptionalDouble;

/**
 * What the closed deals of one sale type say about one stage.
 *
 * @param saleType the sale type
 * @param stage the stage
 * @param deals how many closed deals have reached this stage: their highest stage is this one or a later one
 * @param wins how many of them were won
 * @param rule how much evidence is asked for
 * @since 0.1.0
 */
public record StageCalibration(SaleType saleType, Stage stage, long deals, long wins, CalibrationRule rule) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** Checks the numbers. */
    public StageCalibration {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(rule, "rule");
        if (wins < 0 || wins > deals) {
            throw new IllegalArgumentException(wins + " wins of " + deals + " deals: expected 0 to " + deals);
        }
    }

    /**
     * The win probability that the methodology states.
     *
     * @return the probability, if it states one
     */
    public Optional<WinProbability> nominal() {
        return stage.winProbability(saleType);
    }

    /**
     * Which part of the deals was won.
     *
     * @return the rate, 0 to 1; empty when there is no deal
     */
    public OptionalDouble rate() {
        return deals == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) wins / deals);
    }

    /**
     * Between which bounds the true rate lies, with 95 % confidence.
     *
     * @return the interval by Wilson's score
     */
    public Interval interval() {
        return Interval.wilson(wins, deals);
    }

    /**
     * How many more deals are needed before anything is concluded.
     *
     * @return the number; 0 when there are enough
     */
    public long dealsLacking() {
        return Math.max(0, rule.dealsNeeded() - deals);
    }

    /**
     * What the deals say about the stated probability.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (dealsLacking() > 0) {
            return Verdict.TOO_FEW_DEALS;
        }
        if (nominal().isEmpty()) {
            return Verdict.NOTHING_STATED;
        }
        double stated = nominal().get().percent().doubleValue() / 100;
        Interval interval = interval();
        if (stated > interval.high()) {
            return Verdict.STATED_TOO_HIGH;
        }
        return stated < interval.low() ? Verdict.STATED_TOO_LOW : Verdict.AGREES;
    }

    /**
     * The rate, drawn towards the stated probability by the prior weight of the rule. Where nothing is stated there is
     * nothing to be drawn to, and it is the rate itself.
     *
     * @return the estimate, to four decimals of a percent; empty when there are too few deals
     */
    public Optional<WinProbability> estimate() {
        if (dealsLacking() > 0) {
            return Optional.empty();
        }
        BigDecimal weight = BigDecimal.valueOf(nominal().isPresent() ? rule.priorWeight() : 0);
        BigDecimal prior = nominal().orElse(WinProbability.ZERO).percent().multiply(weight);
        return Optional.of(new WinProbability(HUNDRED.multiply(BigDecimal.valueOf(wins))
                .add(prior)
                .divide(weight.add(BigDecimal.valueOf(deals)), DECIMALS, RoundingMode.HALF_EVEN)));
    }

    StageCalibration merge(StageCalibration other) {
        return new StageCalibration(saleType, stage, deals + other.deals, wins + other.wins, rule);
    }

    /**
     * Says what the deals say.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        String where = OneLine.of(saleType.label(), language) + " · "
                + OneLine.of(stage.customerType().label(), language);
        return CommonWords.LABELLED.in(language, where, CommonWords.CLAUSES.join(language, clauses()));
    }

    private List<Text> clauses() {
        Text counted = PortfolioWords.WON_OF.text(wins, deals);
        if (dealsLacking() > 0) {
            Text lacking =
                    PortfolioWords.CALIBRATION_LACKING.text(verdict().label(), rule.dealsNeeded(), dealsLacking());
            return List.of(counted, lacking);
        }
        Text rate = PortfolioWords.CALIBRATION_RATE.text(
                counted,
                PortfolioWords.percent(rate().orElseThrow()),
                PortfolioWords.percent(interval().low()),
                PortfolioWords.percent(interval().high()));
        return nominal()
                .map(stated -> List.of(
                        rate,
                        CommonWords.REMARKED.text(verdict().label(), CommonWords.PERCENT.text(stated.percent())),
                        PortfolioWords.CALIBRATION_ESTIMATE.text(
                                PortfolioWords.percent(estimate().orElseThrow().percent()), rule.priorWeight())))
                .orElseGet(() -> List.of(rate, verdict().label()));
    }
}
