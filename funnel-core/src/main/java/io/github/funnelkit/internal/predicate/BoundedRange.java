package io.github.funnelkit.internal.predicate;

/**
 * The whole numbers that are asked for, of those that a fact can have.
 *
 * @param asked those that are asked for
 * @param allowed those that the fact can have
 */
public record BoundedRange(WholeRange asked, WholeRange allowed) {}
