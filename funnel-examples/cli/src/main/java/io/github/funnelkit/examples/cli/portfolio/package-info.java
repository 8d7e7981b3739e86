/** All customers at once: where they stand, what is to be expected of them, and what closed deals say. */
@NullMarked
package io.github.funnelkit.examples.cli.portfolio;

import org.jspecify.annotations.NullMarked;
