/** Numbers, dates and units as people write them, and what can be told from a whole column of them. */
@NullMarked
package io.github.funnelkit.examples.cli.values;

import org.jspecify.annotations.NullMarked;
