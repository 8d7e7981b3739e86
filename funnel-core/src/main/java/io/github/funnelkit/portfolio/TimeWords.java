package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.internal.wording.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is said of forecasts in time. */
final class TimeWords {

    static final Phrase WINS_BY = Phrase.of("portfolio.wins-by", "day", "wins", "deals", "low", "high");
    static final Phrase ASSUMES = Phrase.of("portfolio.wins-by-assumes");
    static final Phrase WON_MORE = drift("won-more");
    static final Phrase WON_LESS = drift("won-less");
    static final Phrase LOST_MORE = drift("lost-more");
    static final Phrase LOST_LESS = drift("lost-less");
    static final Phrase MOVED_MORE = drift("moved-more");
    static final Phrase MOVED_LESS = drift("moved-less");
    static final Phrase CUT = Phrase.of("portfolio.backtest-cut", "day", "forecast", "won");
    static final Phrase BACKTEST = Phrase.of("portfolio.backtest", "expected", "won", "covered", "days", "brier");
    static final Phrase BY_STAGE = Phrase.of("portfolio.backtest-by-stage", "expected", "brier");

    private TimeWords() {}

    private static Phrase drift(String what) {
        return Phrase.of("portfolio.stay-drift-" + what, "day", "seen", "expected");
    }

    static Exact tenths(double number) {
        return new Exact(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
