/**
 * How the facts of one customer are read, and evaluated as they come: from lambdas, from a method of the host, or from a
 * fact sheet. Builds on {@code internal.plan}.
 */
@NullMarked
package io.github.funnelkit.internal.reading;

import org.jspecify.annotations.NullMarked;
