/** Assessed customers in the forms that the program prints: for other programs, and for people. */
@NullMarked
package io.github.funnelkit.examples.cli.output;

import org.jspecify.annotations.NullMarked;
