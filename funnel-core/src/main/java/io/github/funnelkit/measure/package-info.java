/**
 * What a single known value is held against: the plain questions that most kinds of condition come down to. Kinds say
 * which one, and an assessment asks it without a call that the JVM cannot see through. Not exported: hosts use it
 * through {@code condition}. Builds on {@code fact}.
 */
@NullMarked
package io.github.funnelkit.measure;

import org.jspecify.annotations.NullMarked;
