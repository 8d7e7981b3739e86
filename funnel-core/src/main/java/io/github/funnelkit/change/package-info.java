/**
 * Two versions of a funnel: what differs between them, and which customers would change stage because of it.
 *
 * <pre>{@code
 * FunnelDifference.between(before, after).explain(Locale.ENGLISH);     // what differs
 * Impact<Deal> impact = Impact.of(Assessor.of(before, binding, clock), Assessor.of(after, binding, clock));
 * ImpactSummary summary = impact.run(customers, today, move -> log(move.explain(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Builds on {@code assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.change;

import org.jspecify.annotations.NullMarked;
