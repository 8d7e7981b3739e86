package io.github.funnelkit.portfolio;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What would have been forecast on one day, and what came of it.
 *
 * @param day the day of the forecast, at whose end nothing later was known
 * @param by the day by which deals were to be won
 * @param deals how many deals were open
 * @param expected how many wins were forecast
 * @param p10 the lower end of the band: fewer were to be won in about one of ten cases
 * @param p90 the upper end of the band: more were to be won in about one of ten cases
 * @param expectedByStage how many wins the plain rate of each deal's stage gives, which does not know the time
 * @param won how many of the open deals were won by then
 * @param committed how many of the open deals stood at a stage whose deals are promised
 * @param committedWon how many of those were won by then
 * @since 0.1.0
 */
public record BacktestCut(
        LocalDate day,
        LocalDate by,
        long deals,
        double expected,
        long p10,
        long p90,
        double expectedByStage,
        long won,
        long committed,
        long committedWon) {

    /** Checks that nothing is missing. */
    public BacktestCut {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Whether what came lies in the band of the forecast, its bounds included.
     *
     * @return whether it does
     */
    public boolean isCovered() {
        return p10 <= won && won <= p90;
    }
}
