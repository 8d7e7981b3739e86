/** Public sales methodologies as documents of the library, for vendors to start from. */
@NullMarked
package io.github.funnelkit.examples.methodologies;

import org.jspecify.annotations.NullMarked;
