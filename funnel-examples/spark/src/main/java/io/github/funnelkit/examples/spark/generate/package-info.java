/** Customers that nobody has, as many as are wanted, like those of the sample. */
@NullMarked
package io.github.funnelkit.examples.spark.generate;

import org.jspecify.annotations.NullMarked;
