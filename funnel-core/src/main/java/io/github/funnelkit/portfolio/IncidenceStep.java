package io.github.funnelkit.portfolio;

/**
 * One age of a curve, in days since stays began.
 *
 * @param age the age
 * @param atRisk how many stays were under observation at this age
 * @param staying the probability that a stay lasts longer than this age
 * @param won the probability that it ends by this age as the deal is won
 * @param lost the probability that it ends by this age as the deal is lost
 * @param moved the probability that it ends by this age as the deal moves to another stage
 * @since 0.1.0
 */
public record IncidenceStep(int age, long atRisk, double staying, double won, double lost, double moved) {}
