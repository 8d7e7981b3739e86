/** Lists of customers and of closed deals as files: their headings, their rows, and what is wrong with them. */
@NullMarked
package io.github.funnelkit.examples.quickstart.customers;

import org.jspecify.annotations.NullMarked;
