/**
 * The contestants: different ways to the same result, for a project customer of the documented standard its stage and
 * the outcome of every criterion. Whatever evaluates conditions by an engine calls the same predicates,
 * {@link io.github.funnelkit.examples.benchmarks.peers.ProjectRules}, so that what differs is the engine's own cost.
 */
package io.github.funnelkit.examples.benchmarks.peers;
