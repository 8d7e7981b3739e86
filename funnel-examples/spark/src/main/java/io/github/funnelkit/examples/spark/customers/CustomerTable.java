package io.github.funnelkit.examples.spark.customers;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * Customers in files.
 *
 * @param headings what the columns are called
 * @param rows the rows, read anew each time they are used
 */
public record CustomerTable(List<String> headings, JavaRDD<SourceRow> rows) {}
