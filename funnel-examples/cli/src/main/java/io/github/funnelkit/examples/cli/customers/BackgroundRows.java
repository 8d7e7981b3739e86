package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read by a thread of its own, a few hundred rows ahead, while another works on the rows: so that two cores
 * have something to do. The rows come in their order, and what goes wrong comes behind the rows before it.
 *
 * @param <T> what a row says
 */
public final class BackgroundRows<T> implements Rows<T> {

    private static final int ROWS = 256;

    private static final int PORTIONS = 4;

    /** Longer a list does not keep whoever has no use for the rest of it. */
    private static final long MOST_MILLIS = 500;

    /** So often it is looked whether the reader has failed without a word in the queue. */
    private static final long LOOK_MILLIS = 50;

    /** Some rows, and whether they are the last that could be read. */
    private record Portion<T>(List<Row<T>> rows, boolean last) {}

    private final Rows<T> rows;
    private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(PORTIONS);
    private final Thread reader;
    private Iterator<Row<T>> ready = List.<Row<T>>of().iterator();
    private boolean isLast;

    /** Why the reader stopped before the end. Told without making anything, as it may be for lack of memory. */
    private volatile @Nullable Throwable failure;

    /** Whether the reader hands over nothing more, not even what it had. */
    private volatile boolean isLost;

    /**
     * Starts to read.
     *
     * @param rows the list; closed with this one
     */
    public BackgroundRows(Rows<T> rows) {
        this.rows = rows;
        this.reader = new Thread(this::read, "reader of a list");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, failed) -> {
            failure = failed;
            isLost = true;
        });
        reader.start();
    }

    private void read() {
        List<Row<T>> portion = new ArrayList<>(ROWS);
        try {
            for (Optional<Row<T>> row = rows.next(); row.isPresent(); row = rows.next()) {
                portion.add(row.get());
                if (portion.size() == ROWS) {
                    portions.put(new Portion<>(portion, false));
                    portion = new ArrayList<>(ROWS);
                }
            }
            portions.put(new Portion<>(portion, true));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            failure = failed;
            hand(new Portion<>(portion, true));
        }
    }

    private void hand(Portion<T> portion) {
        try {
            portions.put(portion);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Row<T>> next() throws IOException {
        while (!ready.hasNext()) {
            Portion<T> portion = isLast ? null : take();
            if (portion == null) {
                return end();
            }
            ready = portion.rows.iterator();
            isLast = portion.last;
        }
        return Optional.of(ready.next());
    }

    /** The next rows; null where the reader has failed without handing over what it had. */
    private @Nullable Portion<T> take() {
        try {
            while (true) {
                boolean hasStopped = isLost;
                Portion<T> portion = portions.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (portion != null || hasStopped) {
                    return portion;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading of a list was interrupted", stopped);
        }
    }

    private Optional<Row<T>> end() throws IOException {
        Throwable failed = failure;
        if (failed instanceof IOException unread) {
            throw unread;
        }
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed != null) {
            throw (RuntimeException) failed;
        }
        return Optional.empty();
    }

    @Override
    public String headingText() {
        return rows.headingText();
    }

    @Override
    public List<Text> warnings() {
        return rows.warnings();
    }

    @Override
    public List<Text> notes() {
        return rows.notes();
    }

    @Override
    public List<Text> remarks() {
        return rows.remarks();
    }

    @Override
    public String ending() {
        return rows.ending();
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join(MOST_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
