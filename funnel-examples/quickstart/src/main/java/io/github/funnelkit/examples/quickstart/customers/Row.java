package io.github.funnelkit.examples.quickstart.customers;

/** A row of the list: a customer, or what is wrong with the row. */
public sealed interface Row permits Customer, RejectedRow {}
