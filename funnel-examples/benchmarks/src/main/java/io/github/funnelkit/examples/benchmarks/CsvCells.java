package io.github.funnelkit.examples.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.funnelkit.fact.FactRow;
import io.github.funnelkit.fact.FactSheet;
import java.util.Arrays;

/** The cells of one row, as characters that were copied from the parser's buffer: another thread may read them. */
final class CsvCells {

    private final char[] characters;
    /** Where each cell ends. */
    private final int[] ends;

    private CsvCells(char[] characters, int[] ends) {
        this.characters = characters;
        this.ends = ends;
    }

    /** The fact sheet of this row. */
    FactSheet sheet(FactRow row) {
        int from = 0;
        for (int column = 0; column < ends.length; column++) {
            row.read(column, characters, from, ends[column] - from);
            from = ends[column];
        }
        return row.sheet();
    }

    /** Copies the cells of each row. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvCells> {

        private char[] characters = new char[1 << 10];
        private int[] ends = new int[1 << 5];
        private int columns;
        private int end;

        @Override
        protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
            if (end + length > characters.length) {
                characters = Arrays.copyOf(characters, 2 * (end + length));
            }
            if (columns == ends.length) {
                ends = Arrays.copyOf(ends, 2 * columns);
            }
            System.arraycopy(buffer, from, characters, end, length);
            end += length;
            ends[columns++] = end;
        }

        @Override
        protected CsvCells buildRecord() {
            CsvCells row = new CsvCells(Arrays.copyOf(characters, end), Arrays.copyOf(ends, columns));
            columns = 0;
            end = 0;
            return row;
        }
    }
}
