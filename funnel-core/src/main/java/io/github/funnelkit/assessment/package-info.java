/**
 * Where a customer stands, and why.
 *
 * <p>A {@link io.github.funnelkit.assessment.FactBinding} says how the facts are read from a host's own class. An {@link
 * io.github.funnelkit.assessment.Assessor} is a funnel made ready for many customers; an {@link
 * io.github.funnelkit.assessment.Assessment} is what it says of one, with everything that it takes to explain itself, and
 * {@link io.github.funnelkit.assessment.Outcomes} is the bare result, in 24 bytes where there are up to 32 criteria. Every
 * fact is read once; words are made when they are asked for.
 *
 * <!-- code: package-assessment -->
 * <pre>{@code
 * FactBinding<Deal> binding = FactBinding.of(Deal.class)
 *         .bind(NEED_CONFIRMED, Deal::needConfirmed)
 *         .bind(BUDGET, Deal::budget)
 *         .build();
 * Assessor<Deal> assessor = Assessor.of(funnel, binding, clock);   // once; all threads share it
 *
 * Assessment assessment = assessor.assess(saleType, deal);         // can explain itself later
 * assessment.result("proposal.new.budget").explain(Locale.ENGLISH);
 * Outcomes outcomes = assessor.judge(saleType, deal);              // stage and outcomes alone, for long lists
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.definition}; {@link io.github.funnelkit.guidance}, {@link
 * io.github.funnelkit.change}, {@link io.github.funnelkit.journey}, {@link io.github.funnelkit.portfolio} and {@link
 * io.github.funnelkit.validation} build on it.
 *
 * <h2>How it is fast</h2>
 *
 * <p>The criteria of a sale type become a circuit of bits: one bit says what came of one condition. When an assessor has
 * judged ten thousand customers of a sale type, it writes a class for it, in which the host's lambdas and the circuit are
 * constants, and the JVM compiles reading and judging as one method. That is more than twice as fast. Where no classes can be
 * made, as in native images, everything works without, with the same results. {@link
 * io.github.funnelkit.assessment.FactBinding.Builder#bindAll} is fastest there; elsewhere a lambda per fact is.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.assessment;

import org.jspecify.annotations.NullMarked;
