package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import java.util.Locale;
import java.util.Objects;

/**
 * What followed where a rule was kept, and where it was not. It is what went together and never what caused what: deals that
 * keep a rule may differ from others in much else, and those that a gate has refused are not among them.
 *
 * @param rule the rule
 * @param keptWon how many of the closed deals that kept it were won
 * @param kept how many kept it
 * @param brokenWon how many of those that did not were won, also where it was overridden
 * @param broken how many did not
 * @param difference by how much the win rate is higher where it was kept, -1 to 1, like compared with like: deals of the same
 *     sale type that entered the same stage; 0 when there are no such deals
 * @param low the lower bound of its 95 % interval
 * @param high the upper bound
 * @param chance how likely chance alone shows such a difference for one of all rules that are looked at, 0 to 1
 * @param verdict what can be said
 * @since 0.1.0
 */
public record RulePrice(
        GateRule rule,
        long keptWon,
        long kept,
        long brokenWon,
        long broken,
        double difference,
        double low,
        double high,
        double chance,
        PriceVerdict verdict) {

    /** Checks that nothing is missing. */
    public RulePrice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Says what followed.
     *
     * @param funnel the funnel that words the rule
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Funnel funnel, Locale language) {
        String told = verdict == PriceVerdict.TOO_FEW_DEALS
                ? verdict.label().in(language)
                : ConformanceWords.DIFFERENCE.in(
                        language,
                        ConformanceWords.points(difference),
                        ConformanceWords.points(low),
                        ConformanceWords.points(high),
                        verdict.label());
        return ConformanceWords.PRICE.in(language, rule.label(funnel), keptWon, kept, brokenWon, broken, told);
    }
}
