/**
 * What is no mistake in a definition, but probably not what was meant.
 *
 * <p>A definition with a mistake is not built at all. What {@link io.github.funnelkit.lint.Lint} finds makes sense, if an odd
 * one: it is a question, and whoever meant it leaves it as it is.
 *
 * <!-- code: package-lint -->
 * <pre>{@code
 * List<Advice> questions = Lint.of(funnel);   // "stages: the win probabilities ... are all at most 1: was percent meant?"
 * }</pre>
 *
 * <p>{@link io.github.funnelkit.lint.Coverage} tells what a set of customers has shown of a definition, such as those of a
 * host's tests.
 *
 * <p>Builds on {@link io.github.funnelkit.definition}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.lint;

import org.jspecify.annotations.NullMarked;
