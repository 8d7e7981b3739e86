/** What a host would have: an entity with fields that may be null, its binding to the facts, and many such customers. */
package io.github.funnelkit.examples.benchmarks.host;
