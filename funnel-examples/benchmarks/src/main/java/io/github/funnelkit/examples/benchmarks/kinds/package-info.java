/** Funnels that ask in one way each, and the same in Java written by hand. */
package io.github.funnelkit.examples.benchmarks.kinds;
