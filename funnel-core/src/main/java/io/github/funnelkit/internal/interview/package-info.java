/**
 * Chooses what to ask next, so that asking costs least until a goal is decided. Not exported: hosts use it through {@code
 * guidance}. Builds on {@code internal.search}, whose values it takes.
 */
@NullMarked
package io.github.funnelkit.internal.interview;

import org.jspecify.annotations.NullMarked;
