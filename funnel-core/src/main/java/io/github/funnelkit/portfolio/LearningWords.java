package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.internal.wording.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What is said of what closed deals say about criteria. */
final class LearningWords {

    static final Phrase SPEAKS_FOR = Phrase.of("portfolio.verdict-speaks-for");
    static final Phrase SPEAKS_AGAINST = Phrase.of("portfolio.verdict-speaks-against");
    static final Phrase SAYS_NEITHER = Phrase.of("portfolio.verdict-says-neither");

    static final Phrase CAUTION = Phrase.of("portfolio.learning");
    static final Phrase DEALS = Phrase.of("portfolio.learning-deals", "won", "lost");
    static final Phrase LACKING = Phrase.of("portfolio.learning-lacking", "verdict", "lacking");
    static final Phrase TRIED = Phrase.of("portfolio.learning-tried", "shrinkage", "brier", "stageBrier");
    static final Phrase NOTHING = Phrase.of("portfolio.learning-nothing");
    static final Phrase WEIGHT = Phrase.of(
            "portfolio.learning-weight", "criterion", "outcome", "won", "lost", "ratio", "low", "high", "verdict");

    static final Phrase SCORE = Phrase.of("portfolio.score", "probability");
    static final Phrase SCORE_STAGE = Phrase.of("portfolio.score-stage", "rate");
    static final Phrase REASON = Phrase.of("portfolio.score-reason", "criterion", "outcome", "factor");

    private static final int BRIER_DECIMALS = 4;
    private static final double LARGE = 100;

    private LearningWords() {}

    static Exact brier(double score) {
        return new Exact(BigDecimal.valueOf(score).setScale(BRIER_DECIMALS, RoundingMode.HALF_UP));
    }

    /** With two decimals; where it is large with none, and where it is small with two digits. */
    static Object ratio(double ratio) {
        if (ratio == Double.POSITIVE_INFINITY) {
            return "∞";
        }
        BigDecimal exact = BigDecimal.valueOf(ratio);
        if (ratio >= LARGE) {
            return new Exact(exact.setScale(0, RoundingMode.HALF_UP));
        }
        BigDecimal decimals = exact.setScale(2, RoundingMode.HALF_UP);
        return new Exact(decimals.signum() > 0 ? decimals : exact.round(new MathContext(2, RoundingMode.HALF_UP)));
    }
}
