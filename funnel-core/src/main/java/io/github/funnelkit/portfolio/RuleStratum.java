package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Closed deals of one sale type that were first held to a rule when they entered one stage.
 *
 * @param rule the rule
 * @param saleType the id of the sale type
 * @param stage the id of the stage that they entered
 * @param keptWon how many of those that kept it were won
 * @param kept how many kept it
 * @param brokenWon how many of those that did not were won
 * @param broken how many did not
 * @since 0.1.0
 */
public record RuleStratum(
        GateRule rule, String saleType, String stage, long keptWon, long kept, long brokenWon, long broken)
        implements Serializable {

    static final Comparator<RuleStratum> ORDER = Comparator.comparing(RuleStratum::rule)
            .thenComparing(RuleStratum::saleType)
            .thenComparing(RuleStratum::stage);

    /** Checks that no more are won than there are. */
    public RuleStratum {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        if (keptWon < 0 || keptWon > kept || brokenWon < 0 || brokenWon > broken) {
            throw new IllegalArgumentException(keptWon + " of " + kept + " and " + brokenWon + " of " + broken
                    + " won: expected no more than all");
        }
    }

    boolean isLike(RuleStratum other) {
        return ORDER.compare(this, other) == 0;
    }

    RuleStratum plus(RuleStratum other) {
        return new RuleStratum(
                rule,
                saleType,
                stage,
                keptWon + other.keptWon,
                kept + other.kept,
                brokenWon + other.brokenWon,
                broken + other.broken);
    }
}
