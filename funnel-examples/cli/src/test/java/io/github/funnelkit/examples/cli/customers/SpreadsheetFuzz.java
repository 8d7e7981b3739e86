package io.github.funnelkit.examples.cli.customers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Fuzzes the reading of lists of customers as spreadsheets. The input is their parts as they are before they are packed, with a line
 * {@code == NAME} before each, so that the fuzzer changes what is read and not what is packed; parts that are missing are taken from
 * a spreadsheet that is whole. Input without such a line is the file itself.
 */
public final class SpreadsheetFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final int MOST_ROWS = 100_000;
    private static final String PART = "== ";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                    + " ContentType=\"application/xml\"/></Types>";
    private static final String WORKBOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                    + "openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\""
                    + " r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final Map<String, String> WHOLE = Map.of(
            "[Content_Types].xml",
            TYPES,
            "xl/workbook.xml",
            WORKBOOK,
            "xl/_rels/workbook.xml.rels",
            RELATIONS,
            "xl/styles.xml",
            "<styleSheet/>",
            "xl/sharedStrings.xml",
            "<sst/>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData/></worksheet>");

    /** A list in a file, and in none. */
    private record Spreadsheet(Path path) implements ListBytes {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    private SpreadsheetFuzz() {}

    /** Reads a list. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Path file = Files.createTempFile("spreadsheet", ".xlsx");
            try {
                pack(input, file);
                byte[] packed = Files.readAllBytes(file);
                for (ListBytes bytes :
                        List.of(new Spreadsheet(file), (ListBytes) () -> new ByteArrayInputStream(packed))) {
                    RowsFuzz.read(
                            bytes,
                            MOST_ROWS,
                            list -> CustomerList.open(list, ListOptions.NONE, FUNNEL),
                            customer -> RowsFuzz.requireWhole(customer, FUNNEL));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pack(byte[] input, Path file) throws IOException {
        String text = new String(input, UTF_8);
        if (!text.startsWith(PART)) {
            Files.write(file, input);
            return;
        }
        Map<String, String> parts = new TreeMap<>(WHOLE);
        for (String part : text.split("(?m)^" + PART, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                parts.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }
}
