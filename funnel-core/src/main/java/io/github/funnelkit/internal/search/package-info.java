/**
 * Searches facts under which conditions come out as wanted: what the shortest way to a stage and the example facts for
 * tests have in common. Not exported: hosts use it through {@code guidance} and {@code testing}. Builds on {@code
 * condition}.
 */
@NullMarked
package io.github.funnelkit.internal.search;

import org.jspecify.annotations.NullMarked;
