package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet's sheet; blank cells at the end of a row are left out. */
final class SheetTable implements Table {

    private final ReadableWorkbook workbook;
    private final SheetScan scan;
    private final boolean from1904;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    /** The rows of a sheet of a workbook, which is closed with them. */
    SheetTable(ReadableWorkbook workbook, Sheet sheet, SheetScan scan, boolean from1904) throws IOException {
        this.workbook = workbook;
        this.scan = scan;
        this.from1904 = from1904;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            while (rows.hasNext()) {
                RawRow row = row(rows.next());
                if (!row.cells().isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableListException(say("sheet.broken"));
        }
    }

    private RawRow row(Row row) throws IOException {
        List<String> cells = new ArrayList<>();
        List<CellKind> kinds = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            SheetCell read = cell == null ? SheetCell.EMPTY : read(cell, row.getRowNum(), column);
            cells.add(read.text());
            kinds.add(read.kind());
        }
        scan.merged().fill(row.getRowNum(), cells, kinds);
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        List<String> text = cells.subList(0, last);
        return new RawRow(row.getRowNum(), csv(text), List.copyOf(text), List.copyOf(kinds.subList(0, last)));
    }

    private SheetCell read(Cell cell, int row, int column) {
        return scan.uncalculated().has(row, column) ? SheetCell.notCalculated(cell) : SheetCell.of(cell, from1904);
    }

    private static String csv(List<String> cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(cells);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
