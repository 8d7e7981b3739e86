package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of customers as a CSV file, read row by row: however long the list is, no more is kept of the rows than their
 * ids, which must be unique.
 */
public final class CustomerList implements Customers {

    static final Text REMEDY = text("请将文件另存为“CSV UTF-8”后再试", "save the list as 'CSV UTF-8' and try again");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Records records;
    private final String headingText;
    private final Columns columns;
    private final CustomerReader reader;
    private Records.@Nullable RawRow ahead;

    private CustomerList(Records records, String headingText, Columns columns, Funnel funnel) throws IOException {
        this.records = records;
        this.headingText = headingText;
        this.columns = columns;
        this.reader = new CustomerReader(columns, funnel);
        this.ahead = records.next();
        if (ahead == null) {
            throw new UnreadableListException(
                    text("文件只有标题行,没有客户", "there are headings, but no customers: the list ends after the first line"));
        }
    }

    /**
     * Opens a list and reads its headings.
     *
     * @param in the bytes of the list, UTF-8 with or without byte-order mark; closed with the list
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @return the list
     * @throws UnreadableListException if it is not a list of customers; the reason says why
     * @throws IOException if reading fails
     */
    public static CustomerList open(InputStream in, Funnel funnel) throws IOException {
        StrictUtf8Reader reader = new StrictUtf8Reader(in, REMEDY);
        boolean marked = reader.skipMark();
        Records records = new Records(reader);
        Records.RawRow headings = records.next();
        if (headings == null) {
            throw new UnreadableListException(
                    text("文件是空的;第一行须为标题", "the file is empty; its first line must hold the headings"));
        }
        if (headings.cells().isEmpty()) {
            throw new UnreadableListException(text("标题行的引号有误", "the quotes in the line of headings are malformed"));
        }
        Columns columns = Columns.of(headings.cells(), funnel);
        return new CustomerList(records, (marked ? BYTE_ORDER_MARK : "") + headings.text(), columns, funnel);
    }

    @Override
    public String headingText() {
        return headingText;
    }

    @Override
    public List<Text> warnings() {
        return columns.warnings();
    }

    @Override
    public Optional<Row> next() throws IOException {
        Records.RawRow current = ahead == null ? records.next() : ahead;
        ahead = null;
        return Optional.ofNullable(current).map(reader::read);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
