/**
 * What a criterion counts as by its holding rule, when the facts alone are known: a condition that time has undone still
 * counts as met. Builds on {@code definition} and {@code internal.predicate}.
 */
@NullMarked
package io.github.funnelkit.internal.holding;

import org.jspecify.annotations.NullMarked;
