/**
 * What a single known value is evaluated by: the plain questions that most kinds of condition come down to, and the fast
 * paths from a value to its outcome. Kinds say which question, and an assessment asks it without a call that the JVM cannot
 * see through. Builds on {@code fact}.
 */
@NullMarked
package io.github.funnelkit.internal.predicate;

import org.jspecify.annotations.NullMarked;
