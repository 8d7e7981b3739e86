package io.github.funnelkit.examples.stress.worst;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What an operation has cost its thread, whatever else the machine does.
 *
 * @param millis processor time
 * @param megabytes allocated, not kept
 * @param end what came of it: nothing, or why there is no result
 */
record Cost(long millis, long megabytes, String end) {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Gives up after so much processor time: then the thread is left alone, and the process is to be ended. */
    static Cost of(Operation operation, Subject subject, Duration most) throws InterruptedException {
        FutureTask<Cost> task = new FutureTask<>(() -> measured(operation, subject));
        Thread thread = new Thread(task, operation.name());
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException running) {
                if (THREADS.getThreadCpuTime(thread.getId()) > most.toNanos()) {
                    return new Cost(most.toMillis(), 0, "given up");
                }
            } catch (ExecutionException failed) {
                return new Cost(0, 0, String.valueOf(failed.getCause()));
            }
        }
    }

    private static Cost measured(Operation operation, Subject subject) {
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        operation.run(subject);
        return new Cost(
                (THREADS.getCurrentThreadCpuTime() - time) / 1_000_000,
                (THREADS.getCurrentThreadAllocatedBytes() - bytes) >> 20,
                "");
    }
}
