/** Forms: what a stage asks of a customer, as a spreadsheet to be filled in, which the program reads as a list. */
@NullMarked
package io.github.funnelkit.examples.cli.form;

import org.jspecify.annotations.NullMarked;
