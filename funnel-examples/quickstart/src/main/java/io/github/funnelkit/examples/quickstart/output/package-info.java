/** Assessed customers in the forms that the program prints: for other programs, and for people. */
@NullMarked
package io.github.funnelkit.examples.quickstart.output;

import org.jspecify.annotations.NullMarked;
