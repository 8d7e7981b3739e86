/** The assessments of a list as a star schema: tables of facts and dimensions that databases and BI programs load. */
@NullMarked
package io.github.funnelkit.examples.cli.star;

import org.jspecify.annotations.NullMarked;
