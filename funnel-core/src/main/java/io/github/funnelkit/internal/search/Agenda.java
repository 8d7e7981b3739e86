package io.github.funnelkit.internal.search;

import org.jspecify.annotations.Nullable;

/**
 * What is still to be done on a branch, in a list that branches share.
 *
 * @param first what is to hold next
 * @param rest what comes after; null for nothing
 */
record Agenda(GoalNode first, @Nullable Agenda rest) {}
