/**
 * From an assessment to what to do next: the guide towards the next stage, its actions, who does them, which of them
 * help most, the {@linkplain io.github.funnelkit.guidance.Tasks tasks} that follow from what is missing, the shortest way to
 * the next stage, and the {@linkplain io.github.funnelkit.guidance.Interview question} to ask next.
 *
 * <!-- code: package-guidance -->
 * <pre>{@code
 * Guidance guidance = Guidance.of(assessment);
 * guidance.nextBest();                                      // the actions, those that help most first
 * guidance.forms();                                         // what is to be filled in
 * guidance.team().responsible();                            // who does it
 * ShortestWay.of(assessment).explain(Locale.ENGLISH);       // what to find out or change, at the least
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.assessment}; {@link io.github.funnelkit.testing} builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.guidance;

import org.jspecify.annotations.NullMarked;
