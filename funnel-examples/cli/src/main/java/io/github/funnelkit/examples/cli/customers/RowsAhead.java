package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, of which some can be looked at before it is their turn. */
final class RowsAhead implements Closeable {

    /** Longer rows are not worth looking at many of. */
    private static final int MOST_LETTERS = 1 << 20;

    private final Table table;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private boolean ended;

    RowsAhead(Table table) {
        this.table = table;
    }

    /** The next rows, as many as there are and as are asked for. */
    List<RawRow> look(int most) throws IOException {
        int letters = ahead.stream().mapToInt(row -> row.text().length()).sum();
        while (!ended && ahead.size() < most && letters < MOST_LETTERS) {
            RawRow row = table.next();
            if (row == null) {
                ended = true;
            } else {
                letters += row.text().length();
                ahead.add(row);
            }
        }
        return ahead.stream().limit(most).toList();
    }

    @Nullable
    RawRow next() throws IOException {
        return ahead.isEmpty() ? (ended ? null : table.next()) : ahead.poll();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
