/**
 * The compiled way of judging: for one sale type a class is written in which the host's lambdas, the bits of the nodes and
 * the gates are constants, so that the JVM compiles reading and judging as one method. What is written runs straight
 * through; all decisions are in small methods written in Java, and what takes long is called. Builds on {@code
 * internal.reading} and {@code internal.classfile}.
 */
@NullMarked
package io.github.funnelkit.internal.compiled;

import org.jspecify.annotations.NullMarked;
