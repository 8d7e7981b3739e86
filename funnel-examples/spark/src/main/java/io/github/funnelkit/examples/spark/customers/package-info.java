/** Customers as CSV or Parquet: their columns, their rows, and what is wrong with them. */
@NullMarked
package io.github.funnelkit.examples.spark.customers;

import org.jspecify.annotations.NullMarked;
