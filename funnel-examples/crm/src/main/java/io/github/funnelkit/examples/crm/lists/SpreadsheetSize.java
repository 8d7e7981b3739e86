package io.github.funnelkit.examples.crm.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** A small spreadsheet can unpack to one of gigabytes: it is unpacked once into nothing, as far as it may go. */
final class SpreadsheetSize {

    private static final long MOST = 64L << 20;
    private static final int MOST_PARTS = 500;
    private static final int BLOCK = 1 << 16;

    private SpreadsheetSize() {}

    /** Whether it is too large to be read. */
    static boolean isTooLarge(byte[] spreadsheet) throws IOException {
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(block); read > 0; read = zip.read(block)) {
                    bytes += read;
                    if (bytes > MOST || parts > MOST_PARTS) {
                        return true;
                    }
                }
            }
        }
        return parts > MOST_PARTS;
    }
}
