/**
 * Two versions of a funnel: what differs between them, and which customers would change stage because of it.
 *
 * <!-- code: package-change -->
 * <pre>{@code
 * FunnelDifference.between(before, after).explain(Locale.ENGLISH);    // what differs
 *
 * Impact<FactSheet> impact = Impact.of(Assessor.of(before, clock), Assessor.of(after, clock));
 * ImpactSummary summary = impact.run(customers, today, move -> moves.add(move.explain(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.change;

import org.jspecify.annotations.NullMarked;
