package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.internal.wording.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is said of forecasts in time. */
final class TimeWords {

    static final Phrase WINS_BY = Phrase.of("portfolio.wins-by", "day", "wins", "deals", "low", "high");
    static final Phrase ASSUMES = Phrase.of("portfolio.wins-by-assumes");
    static final Phrase CUT = Phrase.of("portfolio.backtest-cut", "day", "forecast", "won");
    static final Phrase BACKTEST = Phrase.of("portfolio.backtest", "expected", "won", "covered", "days", "brier");
    static final Phrase BY_STAGE = Phrase.of("portfolio.backtest-by-stage", "expected", "brier");

    private TimeWords() {}

    static Exact tenths(double number) {
        return new Exact(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
