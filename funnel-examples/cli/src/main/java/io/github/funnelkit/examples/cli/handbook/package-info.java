/** The handbook as slides: what a team keeps on the wall, as a page of HTML that also prints. */
@NullMarked
package io.github.funnelkit.examples.cli.handbook;

import org.jspecify.annotations.NullMarked;
