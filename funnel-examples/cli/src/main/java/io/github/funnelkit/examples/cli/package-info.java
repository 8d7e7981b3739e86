/**
 * The command-line program {@code funnel}: reads a list of customers, says where each stands in the sales funnel and what
 * to do next. It uses the library as any host does.
 */
@NullMarked
package io.github.funnelkit.examples.cli;

import org.jspecify.annotations.NullMarked;
