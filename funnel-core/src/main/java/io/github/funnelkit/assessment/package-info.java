/**
 * Where a customer stands, and why.
 *
 * <p>An {@link io.github.funnelkit.assessment.Assessor} is a funnel made ready for many customers; an {@link
 * io.github.funnelkit.assessment.Assessment} is what it says of one. Every fact is read once; words are made when they
 * are asked for. Builds on {@code definition}; guidance builds on it.
 */
@NullMarked
package io.github.funnelkit.assessment;

import org.jspecify.annotations.NullMarked;
