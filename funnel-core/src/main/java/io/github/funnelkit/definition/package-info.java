/**
 * A methodology as data: sale types, stages with their customer types and win probabilities, criteria, forms and action
 * guides, and the fluent builder that makes a {@link io.github.funnelkit.definition.Funnel} of them.
 *
 * <p>Only a funnel without problems can exist: building reports everything that is wrong at once, in one {@link
 * io.github.funnelkit.definition.FunnelDefinitionException}. A funnel can be the start of another one, which knows what
 * it was derived from.
 *
 * <!-- code: package-definition -->
 * <pre>{@code
 * Funnel funnel = Funnel.define("subscriptions", "1.0")
 *         .saleTypes(NEW)
 *         .stage("qualified", stage -> stage
 *                 .customerType("Qualified customer")
 *                 .winProbability(20)
 *                 .criterion(NEW, "need", c -> c
 *                         .text("The need is confirmed")
 *                         .when(NEED_CONFIRMED.isTrue())))
 *         .build();   // everything that is wrong with it is reported here, at once
 *
 * Funnel ours = funnel.derive("ours", "1.0", change -> change
 *         .stage("qualified", stage -> stage.winProbability(25)));
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.condition}; the built-in {@link io.github.funnelkit.standard} and everything
 * that works with funnels build on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.definition;

import org.jspecify.annotations.NullMarked;
