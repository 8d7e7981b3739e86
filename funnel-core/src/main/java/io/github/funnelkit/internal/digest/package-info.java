/**
 * Tells what was written from anything else by a short text. Not exported; builds on nothing.
 */
@NullMarked
package io.github.funnelkit.internal.digest;

import org.jspecify.annotations.NullMarked;
