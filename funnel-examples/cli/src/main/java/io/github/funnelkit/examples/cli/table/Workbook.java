package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A spreadsheet as {@code .xlsx}, of which one sheet is read. */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final int SIGNATURE = 8;
    /** Whether a sheet is a table can be seen from so many rows. */
    private static final int FIRST_ROWS = 60;
    /** A row of fewer cells may be anything. */
    private static final int FEWEST_HEADINGS = 4;

    private final ListBytes bytes;
    private final int sheet;
    private final SheetScan scan;
    private final boolean from1904;
    private final List<Text> notes;

    private Workbook(ListBytes bytes, int sheet, SheetScan scan, boolean from1904, List<Text> notes) {
        this.bytes = bytes;
        this.sheet = sheet;
        this.scan = scan;
        this.from1904 = from1904;
        this.notes = notes;
    }

    /**
     * The spreadsheet that a file is; empty when it is none.
     *
     * @throws UnreadableListException if it is one that cannot be read, or has no such sheet
     */
    static Optional<Workbook> of(ListBytes bytes, Optional<String> asked) throws IOException {
        byte[] signature;
        try (InputStream in = bytes.open()) {
            signature = in.readNBytes(SIGNATURE);
        }
        if (signature.length < SIGNATURE) {
            return Optional.empty();
        }
        if (ReadableWorkbook.isOLE2Header(signature)) {
            throw new UnreadableListException(say("sheet.old"));
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(signature)) {
            return Optional.empty();
        }
        try (ReadableWorkbook workbook = open(bytes)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet chosen = chosen(sheets, asked);
            SheetScan scan = scan(bytes, chosen);
            List<Text> notes = notes(sheets, chosen, asked, scan.merged());
            boolean from1904 = workbook.isDate1904() || isFrom1904(bytes);
            return Optional.of(new Workbook(bytes, chosen.getIndex(), scan, from1904, notes));
        } catch (ExcelReaderException | IllegalStateException broken) {
            throw new UnreadableListException(say("sheet.broken"));
        }
    }

    private static ReadableWorkbook open(ListBytes bytes) throws IOException {
        try {
            return bytes.file().isPresent()
                    ? new ReadableWorkbook(bytes.file().get().toFile(), WITH_FORMATS)
                    : new ReadableWorkbook(bytes.open(), WITH_FORMATS);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableListException(say("sheet.broken"));
        }
    }

    private static Sheet chosen(List<Sheet> sheets, Optional<String> asked) throws IOException {
        Optional<Sheet> first = sheets.stream().filter(Workbook::isVisible).findFirst();
        if (asked.isEmpty() && first.isPresent() && hasHeadingsAlone(first.get())) {
            return first.get();
        }
        for (Sheet sheet : sheets) {
            if (asked.isPresent() ? sheet.getName().equals(asked.get()) : isVisible(sheet) && isTable(sheet)) {
                return sheet;
            }
        }
        throw new UnreadableListException(
                asked.isPresent()
                        ? say("sheet.none-of-name", "sheet", asked.get(), "sheets", join("cell.entries", names(sheets)))
                        : say("csv.empty"));
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    /** Whether there are two rows of several cells, as in no cover sheet. */
    private static boolean isTable(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(FIRST_ROWS)
                            .filter(row -> filledCells(row) > 1)
                            .limit(2)
                            .count()
                    == 2;
        }
    }

    /** Whether a sheet is a table that nothing has been entered into: a cover sheet would have more rows, or fewer cells. */
    private static boolean hasHeadingsAlone(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<Long> filled = rows.map(Workbook::filledCells)
                    .filter(cells -> cells > 0)
                    .limit(2)
                    .toList();
            return filled.size() == 1 && filled.get(0) >= FEWEST_HEADINGS;
        }
    }

    private static long filledCells(Row row) {
        return row.stream()
                .filter(cell -> cell != null && !cell.getText().isBlank())
                .count();
    }

    private static List<String> names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::getName).toList();
    }

    private static List<Text> notes(List<Sheet> sheets, Sheet chosen, Optional<String> asked, MergedCells merged) {
        List<Text> notes = new ArrayList<>();
        List<String> others = names(sheets.stream()
                .filter(sheet -> sheet.getIndex() != chosen.getIndex())
                .toList());
        if (!others.isEmpty() && asked.isEmpty()) {
            notes.add(say("sheet.chosen", "sheet", chosen.getName(), "others", join("cell.entries", others)));
        }
        if (merged.count() > 0) {
            notes.add(say("sheet.merged", "count", merged.count()));
        }
        if (merged.hiddenRows() > 0) {
            notes.add(say("sheet.hidden-rows", "count", merged.hiddenRows()));
        }
        return notes;
    }

    private static SheetScan scan(ListBytes bytes, Sheet sheet) throws IOException {
        Optional<Path> file = bytes.file();
        if (file.isEmpty()) {
            return SheetScan.none();
        }
        try (ZipFile zip = new ZipFile(file.get().toFile())) {
            Optional<InputStream> part = SheetPart.open(zip, sheet.getId());
            return part.isPresent() ? SheetScan.of(part.get(), SheetPart.isToBeCalculated(zip)) : SheetScan.none();
        }
    }

    private static boolean isFrom1904(ListBytes bytes) throws IOException {
        Optional<Path> file = bytes.file();
        if (file.isEmpty()) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.get().toFile())) {
            return SheetPart.isFrom1904(zip);
        }
    }

    List<Text> notes() {
        return notes;
    }

    Table open() throws IOException {
        ReadableWorkbook workbook = open(bytes);
        return new SheetTable(workbook, workbook.getSheet(sheet).orElseThrow(), scan, from1904);
    }
}
