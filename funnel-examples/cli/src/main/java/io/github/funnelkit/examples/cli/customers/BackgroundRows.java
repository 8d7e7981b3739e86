package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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

    /** Some rows, and why there are no more of them, if so: at the end, a failure is empty. */
    private record Portion<T>(List<Row<T>> rows, Optional<Throwable> failure, boolean last) {}

    private final Rows<T> rows;
    private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(PORTIONS);
    private final Thread reader;
    private Iterator<Row<T>> ready = List.<Row<T>>of().iterator();
    private @Nullable Portion<T> last;

    /**
     * Starts to read.
     *
     * @param rows the list; closed with this one
     */
    public BackgroundRows(Rows<T> rows) {
        this.rows = rows;
        this.reader = new Thread(this::read, "reader of a list");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        List<Row<T>> portion = new ArrayList<>(ROWS);
        try {
            for (Optional<Row<T>> row = rows.next(); row.isPresent(); row = rows.next()) {
                portion.add(row.get());
                if (portion.size() == ROWS) {
                    portions.put(new Portion<>(portion, Optional.empty(), false));
                    portion = new ArrayList<>(ROWS);
                }
            }
            portions.put(new Portion<>(portion, Optional.empty(), true));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error failure) {
            hand(new Portion<>(portion, Optional.of(failure), true));
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
            if (last != null) {
                return end(last);
            }
            Portion<T> portion = take();
            ready = portion.rows.iterator();
            if (portion.last) {
                last = portion;
            }
        }
        return Optional.of(ready.next());
    }

    private Portion<T> take() {
        try {
            return portions.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading of a list was interrupted", stopped);
        }
    }

    private static <T> Optional<Row<T>> end(Portion<T> last) throws IOException {
        if (last.failure.isEmpty()) {
            return Optional.empty();
        }
        if (last.failure.get() instanceof IOException failure) {
            throw failure;
        }
        if (last.failure.get() instanceof Error failure) {
            throw failure;
        }
        throw (RuntimeException) last.failure.get();
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
