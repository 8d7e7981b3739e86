/** Lists of customers and of closed deals as files: their headings, their rows, and what is wrong with them. */
@NullMarked
package io.github.funnelkit.examples.cli.customers;

import org.jspecify.annotations.NullMarked;
