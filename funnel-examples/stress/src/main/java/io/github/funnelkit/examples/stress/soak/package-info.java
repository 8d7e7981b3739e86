/** Millions of journeys and assessments in a heap that does not grow. */
@NullMarked
package io.github.funnelkit.examples.stress.soak;

import org.jspecify.annotations.NullMarked;
