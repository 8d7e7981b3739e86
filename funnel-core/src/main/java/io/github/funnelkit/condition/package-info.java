/**
 * What can be asked of the facts: conditions, their three-valued outcomes, and the registry of condition kinds.
 *
 * <p>The typed keys ({@link io.github.funnelkit.condition.Flag}, {@link io.github.funnelkit.condition.Count}, ...) live
 * here because each offers the conditions that fit it, so that a wrong condition does not compile. A host's own
 * {@link io.github.funnelkit.condition.ConditionKind} is treated like a built-in one everywhere. Builds on {@code fact};
 * definitions build on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.condition;

import org.jspecify.annotations.NullMarked;
