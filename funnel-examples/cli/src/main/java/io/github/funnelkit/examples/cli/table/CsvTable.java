package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of CSV. */
final class CsvTable implements Table {

    private final Records records;
    private boolean begun;

    CsvTable(StrictReader text, char delimiter) throws IOException {
        text.skipMark();
        this.records = new Records(text, delimiter);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        RawRow row = records.next();
        if (!begun && row != null && DelimiterSearch.isSaid(row.text())) {
            row = records.next();
        }
        begun = true;
        return row;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
