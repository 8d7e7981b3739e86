package io.github.funnelkit.examples.cli.customers;

/**
 * A row of a list: what it says, or what is wrong with it.
 *
 * @param <T> what a good row says
 */
public sealed interface Row<T> permits ReadRow, RejectedRow {}
