/**
 * For the host's own unit tests, with any test framework or none: assertions that fail with the explanation, and example
 * facts made from a definition.
 *
 * <!-- code: package-testing -->
 * <pre>{@code
 * Examples examples = Examples.of(funnel, LocalDate.parse("2026-11-23"));
 * FactSheet facts = examples.satisfying(PROJECT, "intention");   // just enough
 * examples.missing("target.project.tumour-patients");            // one patient short, everything else in order
 * examples.cases("target.project.tumour-patients");              // 14, 15, 16, none, unknown: what comes of each
 *
 * assertThat(Assessor.of(funnel, clock).assess(PROJECT, facts))
 *         .standsAt("intention")
 *         .isMissing("initiated.project.sales-plan");            // else it fails with the explanation
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.guidance}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.testing;

import org.jspecify.annotations.NullMarked;
