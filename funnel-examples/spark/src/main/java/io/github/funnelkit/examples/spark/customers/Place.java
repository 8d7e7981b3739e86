package io.github.funnelkit.examples.spark.customers;

import java.io.Serializable;

/**
 * Where a row stands.
 *
 * @param file the file
 * @param block the byte at which that part of the file begins that was read in one go; 0 for Parquet, whose rows are
 *     numbered through the file
 * @param row the number of the row in that part, from 1: with headings and blank lines where it is text
 */
public record Place(String file, long block, long row) implements Serializable {}
