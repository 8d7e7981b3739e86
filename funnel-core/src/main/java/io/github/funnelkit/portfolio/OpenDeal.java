package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A deal that is still to be decided, as a forecast sees it. A host need not sort out which of its deals have ended: a
 * forecast leaves out those of which the facts say so.
 *
 * @param amount what it is worth if it is won
 * @param probability how likely it is won; empty when that is stated nowhere, so that it is weighed with 0
 * @param basis where the probability comes from
 * @param closing the month in which it is expected to be decided; empty when that is not known
 * @param category as what it is counted; empty when the methodology does not say
 * @param lapsed whether something of it has lapsed: it counts as met, and is not met on the day
 * @param ended whether it has ended, as {@link Assessment#endedAs()} says, so that it is not open and counts nowhere
 * @since 0.1.0
 */
public record OpenDeal(
        Money amount,
        Optional<WinProbability> probability,
        Basis basis,
        Optional<YearMonth> closing,
        Optional<ForecastCategory> category,
        boolean lapsed,
        boolean ended) {

    /** How many decimals of a percentage are kept of an estimate. */
    private static final int DECIMALS = 4;

    private static final YearMonth LAST_MONTH = YearMonth.of(Year.MAX_VALUE, 12);

    /** By everything that a forecast sees, so that its result does not depend on the order in which deals come. */
    static final Comparator<OpenDeal> ORDER = Comparator.comparing((OpenDeal deal) -> deal.closing.orElse(LAST_MONTH))
            .thenComparing(deal -> deal.category.map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(OpenDeal::weight)
            .thenComparing(deal -> deal.amount.amount());

    /** Checks that nothing is missing, and that the basis says whether there is a probability. */
    public OpenDeal {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(category, "category");
        if (probability.isEmpty() != (basis == Basis.UNSTATED)) {
            throw new IllegalArgumentException("basis " + basis + " with "
                    + probability.map(stated -> "probability " + stated).orElse("no probability")
                    + ": expected no probability for " + Basis.UNSTATED + " alone");
        }
    }

    /**
     * A deal with the win probability that the methodology states for its stage, if it states one.
     *
     * @param assessment where the customer stands
     * @param amount what the deal is worth
     * @return the deal, whose month is not known
     */
    public static OpenDeal of(Assessment assessment, Money amount) {
        Optional<WinProbability> stated = assessment.winProbability();
        Basis basis = stated.isPresent() ? Basis.NOMINAL : Basis.UNSTATED;
        return new OpenDeal(
                amount,
                stated,
                basis,
                Optional.empty(),
                category(assessment),
                hasLapsed(assessment),
                hasEnded(assessment));
    }

    /**
     * A deal with the win probability that was estimated for its stage; where closed deals were too few for an estimate,
     * with the one that the methodology states, if it states one.
     *
     * @param assessment where the customer stands
     * @param amount what the deal is worth
     * @param calibration what closed deals say
     * @return the deal, whose month is not known
     * @throws IllegalArgumentException if the calibration is of another funnel or version
     */
    public static OpenDeal of(Assessment assessment, Money amount, Calibration calibration) {
        Summary.requireSame(calibration.funnel(), assessment.funnel().reference());
        return assessment
                .stage()
                .flatMap(stage -> calibration.estimate(assessment.saleType(), stage))
                .map(estimate -> new OpenDeal(
                        amount,
                        Optional.of(estimate),
                        Basis.CALIBRATED,
                        Optional.empty(),
                        category(assessment),
                        hasLapsed(assessment),
                        hasEnded(assessment)))
                .orElseGet(() -> of(assessment, amount));
    }

    /**
     * A deal with the probability of being won by a day, which knows for how long it has stood at its stage. What a forecast
     * of such deals brings is what is won by that day.
     *
     * @param assessment where the customer stands
     * @param amount what the deal is worth
     * @param chance how likely it is won, of {@link WinsBy#deals}
     * @return the deal, whose month is not known
     */
    public static OpenDeal of(Assessment assessment, Money amount, DealChance chance) {
        BigDecimal percent =
                BigDecimal.valueOf(chance.probability()).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return new OpenDeal(
                amount,
                Optional.of(new WinProbability(percent)),
                Basis.IN_TIME,
                Optional.empty(),
                category(assessment),
                hasLapsed(assessment),
                hasEnded(assessment));
    }

    /**
     * A deal with a win probability of the host's own.
     *
     * @param amount what the deal is worth
     * @param probability how likely it is won
     * @return the deal, whose month is not known and that is in no category
     */
    public static OpenDeal of(Money amount, WinProbability probability) {
        return new OpenDeal(
                amount, Optional.of(probability), Basis.GIVEN, Optional.empty(), Optional.empty(), false, false);
    }

    private static boolean hasEnded(Assessment assessment) {
        return assessment.endedAs().isPresent();
    }

    private static boolean hasLapsed(Assessment assessment) {
        return !assessment.lapsed().isEmpty();
    }

    private static Optional<ForecastCategory> category(Assessment assessment) {
        return assessment.stage().flatMap(Stage::forecastCategory);
    }

    /**
     * This deal with the month in which it is expected to be decided.
     *
     * @param month the month
     * @return a new deal
     */
    public OpenDeal withClosing(YearMonth month) {
        return new OpenDeal(amount, probability, basis, Optional.of(month), category, lapsed, ended);
    }

    /**
     * This deal with as what it is counted, whatever its stage says.
     *
     * @param counted the category
     * @return a new deal
     */
    public OpenDeal withCategory(ForecastCategory counted) {
        return new OpenDeal(amount, probability, basis, closing, Optional.of(counted), lapsed, ended);
    }

    /** What the amount is weighed with. */
    WinProbability weight() {
        return probability.orElse(WinProbability.ZERO);
    }

    boolean isOmitted() {
        return category.equals(Optional.of(ForecastCategory.OMITTED));
    }
}
