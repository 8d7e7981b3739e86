/** Judges customers where they are, in the processes of a cluster, and brings together what came of it. */
@NullMarked
package io.github.funnelkit.examples.spark.assess;

import org.jspecify.annotations.NullMarked;
