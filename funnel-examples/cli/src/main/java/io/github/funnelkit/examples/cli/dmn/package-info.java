/** A methodology as decisions (DMN) that other programs run: each criterion asked in FEEL, with the outcomes of the library. */
@NullMarked
package io.github.funnelkit.examples.cli.dmn;

import org.jspecify.annotations.NullMarked;
