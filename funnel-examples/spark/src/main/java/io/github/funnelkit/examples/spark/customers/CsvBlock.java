package io.github.funnelkit.examples.spark.customers;

import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import scala.Tuple2;

/** The lines of one part of a file, as rows. */
final class CsvBlock implements Iterator<SourceRow> {

    private static final String QUOTES = "the quotes are malformed: a cell with quotes or commas stands in quotes as a"
            + " whole, a quote in it is written twice, and no cell has a line break";
    private static final String UTF_8 = "this is not UTF-8: save the list as UTF-8";

    private final String file;
    private final long start;
    private final Iterator<Tuple2<LongWritable, Text>> lines;
    private long read;

    CsvBlock(FileSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
        this.file = split.getPath().toString();
        this.start = split.getStart();
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public SourceRow next() {
        Tuple2<LongWritable, Text> line = lines.next();
        read++;
        Place place = new Place(file, start, read);
        boolean headings = line._1().get() == 0;
        Text bytes = line._2();
        String text;
        try {
            text = Text.decode(bytes.getBytes(), 0, bytes.getLength(), false);
        } catch (CharacterCodingException broken) {
            return SourceRow.unreadable(place, bytes.toString(), UTF_8);
        }
        if (headings || text.isBlank()) {
            return SourceRow.ofNobody(place, text);
        }
        return CsvLine.cells(text)
                .map(cells -> SourceRow.ofCells(place, cells, text))
                .orElseGet(() -> SourceRow.unreadable(place, text, QUOTES));
    }
}
