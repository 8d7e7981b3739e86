/**
 * Says what is wrong with decimals of too many digits. Not exported; builds on nothing.
 */
@NullMarked
package io.github.funnelkit.internal.decimal;

import org.jspecify.annotations.NullMarked;
