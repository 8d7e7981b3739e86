/**
 * A methodology as data: sale types, stages with their customer types and win probabilities, criteria, forms and action
 * guides, and the fluent builder that makes a {@link io.github.funnelkit.definition.Funnel} of them.
 *
 * <p>Only a funnel without problems can exist: building reports everything that is wrong at once. Builds on {@code
 * condition}; the built-in standard and everything that works with funnels build on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.definition;

import org.jspecify.annotations.NullMarked;
