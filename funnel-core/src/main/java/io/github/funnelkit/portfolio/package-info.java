/**
 * Many customers at once: where they stand and what keeps them.
 *
 * <p>Builds on {@code assessment} and {@code journey}.
 */
@NullMarked
package io.github.funnelkit.portfolio;

import org.jspecify.annotations.NullMarked;
