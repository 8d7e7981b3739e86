/**
 * What is known about one customer.
 *
 * <p>A {@link io.github.funnelkit.fact.Fact} is the key, {@link io.github.funnelkit.fact.Facts} is what is known under
 * such keys, as in the immutable {@link io.github.funnelkit.fact.FactSheet}. Every fact is in one of three states:
 * unknown, known to be none, or known with a value. {@link io.github.funnelkit.fact.FactText} reads values from text.
 *
 * <!-- code: package-fact -->
 * <pre>{@code
 * FactSheet sheet = FactSheet.empty()
 *         .with(StandardFacts.ANNUAL_REVENUE, 86_000_000)
 *         .withNone(StandardFacts.SIMILAR_EQUIPMENT);                        // known that there is none
 * sheet.value(StandardFacts.BUDGET);                                         // unknown
 * FactValue<Number> read = FactText.parse(StandardFacts.BUDGET, "2500000");  // as from the cell of a list
 * }</pre>
 *
 * <p>Builds on {@code text}; {@link io.github.funnelkit.condition} builds on it, and offers the typed keys.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.fact;

import org.jspecify.annotations.NullMarked;
