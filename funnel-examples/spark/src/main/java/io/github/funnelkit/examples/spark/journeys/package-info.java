/** Replays journeys where they are, in the processes of a cluster, and holds them against the rules and against time. */
@NullMarked
package io.github.funnelkit.examples.spark.journeys;

import org.jspecify.annotations.NullMarked;
