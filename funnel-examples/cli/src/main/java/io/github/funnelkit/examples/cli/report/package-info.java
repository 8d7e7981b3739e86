/** A report for the browser: one file that needs nothing else, in Chinese and English. */
@NullMarked
package io.github.funnelkit.examples.cli.report;

import org.jspecify.annotations.NullMarked;
