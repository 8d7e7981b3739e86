package io.github.funnelkit.examples.cli.customers;

/**
 * A row that could be read.
 *
 * @param content what it says
 * @param <T> what a row says
 */
public record ReadRow<T>(T content) implements Row<T> {}
