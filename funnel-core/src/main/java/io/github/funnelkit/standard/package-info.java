/**
 * The built-in standard: a sales-funnel action standard for medical equipment, written in the fluent API like any other
 * methodology.
 *
 * <p>It comes in two forms, {@linkplain io.github.funnelkit.standard.FunnelStandard#documented() documented} and
 * {@linkplain io.github.funnelkit.standard.FunnelStandard#extended() extended}; every item says how far it is the
 * source's. Builds on {@code definition}; nothing in the library builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.standard;

import org.jspecify.annotations.NullMarked;
