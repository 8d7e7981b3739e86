/**
 * Holds a history of steps against a ladder of stages, and compares rates of two groups over strata. Not exported: hosts use
 * it through {@code portfolio}. Knows numbers alone.
 */
@NullMarked
package io.github.funnelkit.internal.conformance;

import org.jspecify.annotations.NullMarked;
