package io.github.funnelkit.portfolio;

import java.util.Objects;

/**
 * A rule when a deal was first held to it, and whether it was kept.
 *
 * @param rule the rule
 * @param stage the id of the stage that the deal entered then
 * @param kept whether it was; not where somebody overrode it
 * @since 0.1.0
 */
public record AskedRule(GateRule rule, String stage, boolean kept) {

    /** Checks that nothing is missing. */
    public AskedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(stage, "stage");
    }
}
