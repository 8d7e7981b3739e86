/**
 * Many customers at once: where they stand and what keeps them, what their deals are to be expected to bring, whether the
 * stated win probabilities hold, how journeys move, and what changed between two days.
 *
 * <ul>
 *   <li>A {@link io.github.funnelkit.portfolio.Summary} counts customers and amounts by sale type and stage, and what keeps
 *       most of them.
 *   <li>A {@link io.github.funnelkit.portfolio.Forecast} of open deals says what to expect, and how sure that is.
 *   <li>A {@link io.github.funnelkit.portfolio.Calibration} holds closed deals against the stated win probabilities.
 *   <li>{@link io.github.funnelkit.portfolio.LearnedWeights} say what criteria told of closed deals, and score open ones.
 *   <li>{@link io.github.funnelkit.portfolio.WinsBy} forecasts wins by a day from how long deals stay at their stages, and a {@link
 *       io.github.funnelkit.portfolio.Backtest} says how well that would have worked.
 *   <li>A {@link io.github.funnelkit.portfolio.Movement} of journeys says how many get on, and how fast.
 *   <li>A {@link io.github.funnelkit.portfolio.Waterfall} says what changed between two days, so that start and changes are
 *       the end.
 *   <li>A {@link io.github.funnelkit.portfolio.Conformance} says how far the histories of deals keep to the rules, and what
 *       followed where each rule was kept and where it was not.
 *   <li>A {@link io.github.funnelkit.portfolio.Checkup} of a deal says which signals it gives that something is wrong, and what
 *       clears them.
 *   <li>A {@link io.github.funnelkit.portfolio.JourneyImpact} says which deals another version would have refused a stage.
 *   <li>A {@link io.github.funnelkit.portfolio.WorkList} ranks customers by what it brings to do what is first to be done.
 * </ul>
 *
 * <p>Amounts are exact and currencies are never mixed. Summaries, calibrations, histories and movements of parts can be merged to that
 * of the whole, in any order. Everything is deterministic: the same input gives the same result on every machine, and
 * nothing is drawn by chance.
 *
 * <!-- code: package-portfolio -->
 * <pre>{@code
 * Summary summary = deals.stream()
 *         .collect(Summary.collector(funnel, deal -> assessor.assess(PROJECT, deal, today), Deal::amount));
 * summary.explain(funnel, Locale.ENGLISH);    // where they stand, and what keeps most
 * summary.blockersByAmount("CNY");    // the criteria that keep most money from its next stage
 *
 * Calibration calibration = Calibration.of(funnel, List.of(
 *         ClosedDeal.won("project", "shortlisted"), ClosedDeal.lost("project", "intention")));
 * calibration.stage("project", "intention").verdict();    // TOO_FEW_DEALS: 91 more are needed
 *
 * Forecast forecast = Forecast.of(
 *         deals.stream()
 *                 .map(deal -> OpenDeal.of(assessor.assess(PROJECT, deal, today), deal.amount(), calibration)
 *                         .withClosing(deal.closing()))
 *                 .toList());
 * forecast.in("CNY").total().p10();    // the amount that is reached in nine of ten cases, and its bounds
 * forecast.assumptions();    // what is taken for granted, to be shown with it
 *
 * MovementBuilder movement = Movement.builder(funnel, TimeLimits.NONE.withLimit(Duration.ofDays(60)), now);
 * journeys.forEach(movement::add);
 * movement.build().stage("project", "intention").conversion();    // how many get on from there
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.assessment}, {@link io.github.funnelkit.guidance} and {@link io.github.funnelkit.journey}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.portfolio;

import org.jspecify.annotations.NullMarked;
