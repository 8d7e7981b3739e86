/**
 * Writes class files whose methods run straight through, without a branch. That is all it takes to hand to the JVM what is
 * only known when a funnel is there, and it knows nothing of funnels.
 *
 * <p>The JDK writes class files itself from version 24 on only; names are those of its {@code java.lang.classfile}. What is
 * written here is as much of the JVM's specification as {@code internal.compiled} uses, and the JVM verifies it as any
 * other class.
 */
@NullMarked
package io.github.funnelkit.internal.classfile;

import org.jspecify.annotations.NullMarked;
