/**
 * For the host's own unit tests, with any test framework or none: assertions that fail with the explanation, and example
 * facts made from a definition.
 *
 * <pre>{@code
 * assertThat(assessor.assess(PROJECT, deal)).standsAt("intention").isMissing("initiated.project.sales-plan");
 *
 * Examples examples = Examples.of(funnel, LocalDate.parse("2026-11-23"));
 * examples.satisfying(PROJECT, "intention");                   // facts that are just enough
 * examples.missing("target.project.tumour-patients");          // one patient short, everything else in order
 * examples.cases("target.project.tumour-patients");            // 14, 15, 16, none, unknown: what comes of each
 * }</pre>
 *
 * <p>Builds on {@code guidance}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.testing;

import org.jspecify.annotations.NullMarked;
