/** How long it takes from the start of a JVM to the first assessment: processes of their own, started one by one. */
package io.github.funnelkit.examples.benchmarks.coldstart;
