package io.github.funnelkit.examples.quickstart.customers;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a list can hold.
 *
 * @param named every {@link Heading} and {@link io.github.funnelkit.fact.Fact} by each of its names; in the order in which
 *     near names are looked for
 * @param needed what there must be a column for
 * @param alien says of a column that it holds nothing of all this
 * @param noRows says that there are headings alone
 * @param json says that JSON is not read as CSV, and how it is read
 */
record Headings(Map<String, Object> named, List<? extends Heading> needed, Text alien, Text noRows, Text json) {}
