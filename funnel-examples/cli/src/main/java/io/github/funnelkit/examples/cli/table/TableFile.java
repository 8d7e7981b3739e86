package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file that is a table, of which it has been found out how it is read. It can be read more than once. */
public final class TableFile {

    /** What is told to whoever has a list that is not in its encoding. */
    public static final Text REMEDY = say("csv.save");

    private static final int BEGINNING = 1 << 16;

    private final ListBytes bytes;
    private final Encoding encoding;
    private final char delimiter;
    private final boolean marked;
    private final Optional<Workbook> workbook;
    private final List<Text> notes = new ArrayList<>();

    private TableFile(ListBytes bytes, TableOptions options) throws IOException {
        this.bytes = bytes;
        this.workbook = Workbook.of(bytes, options.sheet());
        if (workbook.isPresent()) {
            encoding = Encoding.UTF8;
            delimiter = ',';
            marked = true;
            notes.addAll(workbook.get().notes());
            return;
        }
        Optional<Text> remedy = OtherFormat.remedy(firstBytes());
        if (remedy.isPresent()) {
            throw new UnreadableListException(remedy.get());
        }
        encoding = encoding(options.encoding());
        if (options.encoding().isEmpty() && !encoding.equals(Encoding.UTF8)) {
            notes.add(say("csv.read-as", "encoding", encoding.name()));
        }
        marked = !encoding.equals(Encoding.UTF8) || beginsWithMark();
        delimiter = options.delimiter().isPresent() ? options.delimiter().get() : DelimiterSearch.of(beginning());
    }

    /**
     * Finds out how a file is read.
     *
     * @param bytes the file
     * @param options what need not be found out
     * @return the file
     * @throws UnreadableListException if that cannot be told
     * @throws IOException if reading fails
     */
    public static TableFile of(ListBytes bytes, TableOptions options) throws IOException {
        return new TableFile(bytes, options);
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(OtherFormat.BEGINNING);
        }
    }

    private Encoding encoding(Optional<Charset> said) throws IOException {
        if (said.isEmpty()) {
            return EncodingSearch.of(bytes.open());
        }
        // rows that the program has kept are UTF-8 with a mark, whatever the list was
        return beginsWithMark() ? Encoding.UTF8 : new Encoding(said.get());
    }

    private boolean beginsWithMark() throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] mark = Encoding.UTF8.mark();
            return Arrays.equals(mark, in.readNBytes(mark.length));
        }
    }

    private String beginning() throws IOException {
        try (StrictReader text = text(bytes.open())) {
            text.skipMark();
            char[] read = new char[BEGINNING];
            int length = 0;
            int more = text.read(read, 0, BEGINNING);
            while (more > 0 && length + more < BEGINNING - 1) {
                length += more;
                more = text.read(read, length, BEGINNING - length);
            }
            length += Math.max(more, 0);
            return new String(read, 0, length);
        } catch (UnreadableListException broken) {
            return ""; // is said when it is read
        }
    }

    private StrictReader text(InputStream in) {
        return new StrictReader(in, encoding, REMEDY);
    }

    /**
     * What was found out and is not what every program writes.
     *
     * @return a note for each
     */
    public List<Text> notes() {
        return List.copyOf(notes);
    }

    /**
     * Whether what is kept of it begins with a byte-order mark, as it does itself, or as it must for others to read it.
     *
     * @return whether it does
     */
    public boolean isMarked() {
        return marked;
    }

    /**
     * What stands between the cells.
     *
     * @return the delimiter of CSV; a comma for a spreadsheet
     */
    public char delimiter() {
        return delimiter;
    }

    /**
     * Begins to read at the first row.
     *
     * @return the rows
     * @throws IOException if reading fails
     */
    public Table open() throws IOException {
        return workbook.isPresent() ? workbook.get().open() : new CsvTable(text(bytes.open()), delimiter);
    }

    /**
     * The same, for the one time when all is read.
     *
     * @return the rows
     * @throws IOException if reading fails
     */
    public Table openWatched() throws IOException {
        return workbook.isPresent() ? workbook.get().open() : new CsvTable(text(bytes.openWatched()), delimiter);
    }
}
