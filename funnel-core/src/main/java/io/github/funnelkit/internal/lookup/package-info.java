/**
 * Finding a text among a few that are known beforehand, as often as a value is looked at. Not exported.
 */
@NullMarked
package io.github.funnelkit.internal.lookup;

import org.jspecify.annotations.NullMarked;
