/**
 * What can be asked of the facts: conditions, their three-valued outcomes, and the registry of condition kinds.
 *
 * <p>The typed keys ({@link io.github.funnelkit.condition.Flag}, {@link io.github.funnelkit.condition.Count}, ...) live
 * here because each offers the conditions that fit it, so that a wrong condition does not compile. A host's own {@link
 * io.github.funnelkit.condition.ConditionKind} is treated like a built-in one everywhere; {@link
 * io.github.funnelkit.condition.CriteriaRegistry} finds kinds by id, for documents.
 *
 * <!-- code: package-condition -->
 * <pre>{@code
 * Condition ready = NEED_CONFIRMED.isTrue().and(BUDGET.atLeast(10_000));
 * ready.outcome(facts, today);                          // MET, NOT_MET or UNKNOWN
 * ready.examine(facts, today).explain(Locale.ENGLISH);    // what is known, and how far off it is
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.fact}; {@link io.github.funnelkit.definition} builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.condition;

import org.jspecify.annotations.NullMarked;
