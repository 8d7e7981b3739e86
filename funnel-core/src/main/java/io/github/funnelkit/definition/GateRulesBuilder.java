package io.github.funnelkit.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes the rules of a funnel's gates. What is not touched stays as it is in the funnel that another one is derived from.
 *
 * @since 0.1.0
 */
public final class GateRulesBuilder {

    private GateRules rules;

    GateRulesBuilder(GateRules base) {
        rules = base;
    }

    /**
     * Whether stages may be skipped.
     *
     * @param allowed whether they may
     * @return this builder
     */
    public GateRulesBuilder skipping(boolean allowed) {
        rules = new GateRules(Optional.of(allowed), rules.winning(), rules.override());
        return this;
    }

    /**
     * From where a deal can be won.
     *
     * @param from the rule
     * @return this builder
     */
    public GateRulesBuilder winning(Winning from) {
        rules = new GateRules(rules.skipping(), Optional.of(Objects.requireNonNull(from, "winning")), rules.override());
        return this;
    }

    /**
     * Who may override a gate. The positions need not be declared.
     *
     * @param positions the positions; none when nobody may
     * @return this builder
     */
    public GateRulesBuilder overrideBy(Position... positions) {
        List<Position> named = Require.each("positions", positions);
        rules = new GateRules(rules.skipping(), rules.winning(), Optional.of(named));
        return this;
    }

    GateRules build() {
        return rules;
    }
}
