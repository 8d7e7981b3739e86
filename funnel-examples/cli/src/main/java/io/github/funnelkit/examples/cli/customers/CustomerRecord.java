package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.FactSheet;

/**
 * A record of a collection, such as one of the people who decide on a purchase.
 *
 * @param line the line of the list that it starts on
 * @param customer the id of the customer whose it is
 * @param facts what is known of it
 */
public record CustomerRecord(long line, String customer, FactSheet facts) {}
