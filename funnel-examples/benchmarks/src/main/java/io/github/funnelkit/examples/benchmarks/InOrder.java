package io.github.funnelkit.examples.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on batches by other threads than the one that provides the batches and takes the results: in the order of the
 * batches, and with only a few of them in memory.
 */
final class InOrder {

    private static final int UNDER_WAY = 4;

    private InOrder() {}

    static <B, R> void work(Iterator<B> batches, int threads, Function<B, R> work, Consumer<R> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (batches.hasNext() || !underWay.isEmpty()) {
                if (batches.hasNext() && underWay.size() < UNDER_WAY) {
                    B batch = batches.next();
                    underWay.add(workers.submit(() -> work.apply(batch)));
                } else {
                    results.accept(underWay.remove().get());
                }
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The elements, so many at a time. */
    static <E> Iterator<List<E>> batches(Iterator<E> elements, int size) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public List<E> next() {
                List<E> batch = new ArrayList<>(size);
                do {
                    batch.add(elements.next());
                } while (batch.size() < size && elements.hasNext());
                return batch;
            }
        };
    }
}
