package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.portfolio.DealScore;

/**
 * An open deal with its score.
 *
 * @param id the id of the customer
 * @param name what the customer is called; empty when the list does not say
 * @param score how likely it is won, and why
 */
record ScoredDeal(String id, String name, DealScore score) {}
