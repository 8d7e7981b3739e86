/** The list of customers as a file: its headings, its rows, and what is wrong with them. */
@NullMarked
package io.github.funnelkit.examples.quickstart.customers;

import org.jspecify.annotations.NullMarked;
