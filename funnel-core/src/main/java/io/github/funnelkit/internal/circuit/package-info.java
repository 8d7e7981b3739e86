/**
 * Conditions as a circuit in Kleene's logic, worked out with bits: what joins the outcomes of single checks, many at a time
 * and without a branch. It knows nothing of values. Builds on {@code condition}.
 */
@NullMarked
package io.github.funnelkit.internal.circuit;

import org.jspecify.annotations.NullMarked;
