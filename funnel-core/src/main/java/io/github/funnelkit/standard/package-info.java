/**
 * The built-in standard: a sales-funnel action standard for medical equipment, written in the fluent API like any other
 * methodology.
 *
 * <p>It comes in two forms, {@linkplain io.github.funnelkit.standard.FunnelStandard#documented() documented} and
 * {@linkplain io.github.funnelkit.standard.FunnelStandard#extended() extended}; every item says how far it is the
 * source's. {@link io.github.funnelkit.standard.StandardFacts} are the keys that a host binds.
 *
 * <!-- code: package-standard -->
 * <pre>{@code
 * FunnelStandard.documented().stages(FunnelStandard.PROJECT);                 // four, up to 50 %
 * FunnelStandard.documented(readings -> readings.minimumAnnualRevenue(30_000_000));
 * FunnelStandard.extended().criterion("target.project.revenue").source();     // INTERPRETED, target · project · 1
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.definition}; nothing in the library builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.standard;

import org.jspecify.annotations.NullMarked;
