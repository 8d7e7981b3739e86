/**
 * Decides whether conditions exclude each other: whether there are no facts, on no day, under which all of them come out as
 * wanted. What it says is proven; what it does not say may be so all the same, where a search would take too long or a
 * host's kind is involved. Builds on {@code internal.search} and {@code internal.holding}.
 */
@NullMarked
package io.github.funnelkit.internal.exclusion;

import org.jspecify.annotations.NullMarked;
