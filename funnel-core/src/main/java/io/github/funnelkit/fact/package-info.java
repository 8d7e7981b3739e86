/**
 * What is known about one customer.
 *
 * <p>A {@link io.github.funnelkit.fact.Fact} is the key, {@link io.github.funnelkit.fact.Facts} is what is known under
 * such keys, as in the immutable {@link io.github.funnelkit.fact.FactSheet}. Every fact is in one of three states:
 * unknown, known to be none, or known with a value. Builds on {@code text}; the conditions build on it, and offer the
 * typed keys.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.fact;

import org.jspecify.annotations.NullMarked;
