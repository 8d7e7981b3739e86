/**
 * From an assessment to what to do next: the guide towards the next stage, its actions, who does them, and which of them
 * help most. Builds on {@code assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.guidance;

import org.jspecify.annotations.NullMarked;
