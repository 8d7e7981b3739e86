package io.github.funnelkit.internal.compiled;

import org.jspecify.annotations.Nullable;

/**
 * What came of compiling.
 *
 * @param path what judges; null when nothing could be compiled
 * @param reason why not
 * @param cause what failed; null when it was not tried
 * @param <O> outcomes
 * @param <A> an assessment
 */
public record Compilation<O, A>(
        @Nullable CompiledPath<O, A> path,
        String reason,
        @Nullable Throwable cause) {

    static <O, A> Compilation<O, A> of(CompiledPath<O, A> path) {
        return new Compilation<>(path, "", null);
    }

    static <O, A> Compilation<O, A> none(String reason, @Nullable Throwable cause) {
        return new Compilation<>(null, reason, cause);
    }
}
