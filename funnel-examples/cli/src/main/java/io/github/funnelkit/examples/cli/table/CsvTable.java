package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of CSV. */
final class CsvTable implements Table {

    private static final Pattern GUARDED = Pattern.compile("^=\"([^\"]*)\"$");

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
        return row == null ? null : withoutGuards(row);
    }

    /** Programs write {@code ="007"} so that spreadsheets keep a text as it is: it says 007. */
    private static RawRow withoutGuards(RawRow row) {
        List<String> cells = row.cells();
        for (String cell : cells) {
            if (cell.startsWith("=\"")) {
                return new RawRow(
                        row.line(),
                        row.text(),
                        cells.stream()
                                .map(each -> GUARDED.matcher(each).replaceFirst("$1"))
                                .toList());
            }
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
