package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;

/**
 * What a condition asks, by facts, entries and forms under other ids: for rules that are stated outside a funnel.
 *
 * @since 0.1.0
 */
public final class RenamedCondition {

    private RenamedCondition() {}

    /**
     * A condition, for a funnel that calls its facts otherwise.
     *
     * @param condition the condition, by the ids of before
     * @param renames what is called otherwise
     * @return the same by the new ids; what is not renamed is as it was
     */
    public static Condition of(Condition condition, Renames renames) {
        return renames.areNone() ? condition : new RenamedConditions(new RenamedFacts(renames)).condition(condition);
    }
}
