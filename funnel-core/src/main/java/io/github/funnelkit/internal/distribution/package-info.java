/**
 * How a sum of independent amounts is distributed, each of which is either had or not: worked out on a grid, by the
 * characteristic function, with bounds for what the grid leaves out. Not exported: hosts use it through {@code portfolio}. Knows
 * numbers alone.
 */
@NullMarked
package io.github.funnelkit.internal.distribution;

import org.jspecify.annotations.NullMarked;
