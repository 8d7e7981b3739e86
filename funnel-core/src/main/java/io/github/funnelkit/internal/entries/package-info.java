/**
 * The entries of checklists and sets of dates as hosts give them. Not exported.
 */
@NullMarked
package io.github.funnelkit.internal.entries;

import org.jspecify.annotations.NullMarked;
