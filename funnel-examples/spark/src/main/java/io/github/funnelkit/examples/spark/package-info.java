/**
 * A program that assesses any number of customers with Apache Spark: {@code customers} reads them, {@code assess} judges
 * them where they are and brings the parts together, {@code generate} makes some to try it with.
 */
@NullMarked
package io.github.funnelkit.examples.spark;

import org.jspecify.annotations.NullMarked;
