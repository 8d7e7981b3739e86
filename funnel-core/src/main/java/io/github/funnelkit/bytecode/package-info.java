/**
 * Writes class files: methods without branches, with one loop at most. That is all it takes to have the JVM compile what is
 * only known when a funnel is there, and it knows nothing of funnels.
 */
@NullMarked
package io.github.funnelkit.bytecode;

import org.jspecify.annotations.NullMarked;
