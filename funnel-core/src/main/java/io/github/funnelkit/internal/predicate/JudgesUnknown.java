package io.github.funnelkit.internal.predicate;

/** A test that may be asked although facts are unknown, and then answers unknown itself where they matter. */
public interface JudgesUnknown {}
