/** Documents. */
@NullMarked
package io.github.funnelkit.json;

import org.jspecify.annotations.NullMarked;
