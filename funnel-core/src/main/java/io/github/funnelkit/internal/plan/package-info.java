/**
 * What is asked of the facts of one sale type on one day: the criteria as a circuit, a slot for each fact with the questions
 * to its value, and what is known of one customer by the values that are retained. Builds on {@code definition} and {@code
 * internal.circuit}.
 */
@NullMarked
package io.github.funnelkit.internal.plan;

import org.jspecify.annotations.NullMarked;
