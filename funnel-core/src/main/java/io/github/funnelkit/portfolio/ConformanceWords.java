package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.internal.wording.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is said of histories that are held against the rules. */
final class ConformanceWords {

    static final Phrase SKIPPED = Phrase.of("portfolio.deviation-skipped");
    static final Phrase UNMET = Phrase.of("portfolio.deviation-unmet");
    static final Phrase UNPROVEN = Phrase.of("portfolio.deviation-unproven");
    static final Phrase TOO_OLD = Phrase.of("portfolio.deviation-too-old");
    static final Phrase UNDONE = Phrase.of("portfolio.deviation-undone");
    static final Phrase UNAPPROVED = Phrase.of("portfolio.deviation-unapproved");
    static final Phrase LATE_APPROVAL = Phrase.of("portfolio.deviation-late-approval");
    static final Phrase OUT_OF_ORDER = Phrase.of("portfolio.deviation-out-of-order");
    static final Phrase REWORK = Phrase.of("portfolio.deviation-rework");
    static final Phrase INACTIVE = Phrase.of("portfolio.deviation-inactive");
    static final Phrase DEVIATION = Phrase.of("portfolio.deviation", "day", "kind", "obstacle");

    static final Phrase KEPT = Phrase.of("portfolio.fit-kept");
    static final Phrase SHUT = Phrase.of("portfolio.fit-shut");
    static final Phrase PUT_IN = Phrase.of("portfolio.fit-put-in");
    static final Phrase LEFT_OUT = Phrase.of("portfolio.fit-left-out");

    static final Phrase HISTORY = Phrase.of("portfolio.conformance-deal", "deal", "fitness");
    static final Phrase DEALS = Phrase.of("portfolio.conformance", "conforming", "deals", "fitness");
    static final Phrase COUNT = Phrase.of("portfolio.conformance-count", "kind", "times", "deals");

    static final Phrase RULE_ORDER = Phrase.of("portfolio.rule-order", "stage");
    static final Phrase RULE_EVIDENCE = Phrase.of("portfolio.rule-evidence", "criterion");
    static final Phrase RULE_ACTION = Phrase.of("portfolio.rule-action", "action");
    static final Phrase RULE_APPROVAL = Phrase.of("portfolio.rule-approval", "position", "stage");

    static final Phrase PRICES = Phrase.of("portfolio.prices");
    static final Phrase PRICE =
            Phrase.of("portfolio.price", "rule", "keptWon", "kept", "brokenWon", "broken", "verdict");
    static final Phrase DIFFERENCE = Phrase.of("portfolio.price-difference", "difference", "low", "high", "verdict");
    static final Phrase WON_MORE = Phrase.of("portfolio.price-won-more");
    static final Phrase WON_LESS = Phrase.of("portfolio.price-won-less");
    static final Phrase NO_DIFFERENCE = Phrase.of("portfolio.price-no-difference");

    static final Phrase REFUSED_STEP = Phrase.of("portfolio.refused-step", "day", "obstacle");
    static final Phrase REFUSED_DEAL = Phrase.of("portfolio.refused-deal", "deal", "status");
    static final Phrase REFUSED = Phrase.of("portfolio.refused", "refused", "deals", "won", "lost", "ended", "open");

    private ConformanceWords() {}

    static Exact hundredths(double part) {
        return new Exact(BigDecimal.valueOf(part).setScale(2, RoundingMode.HALF_UP));
    }

    /** As points of a hundred, with one decimal. */
    static Exact points(double difference) {
        return new Exact(BigDecimal.valueOf(100 * difference).setScale(1, RoundingMode.HALF_UP));
    }
}
