package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.table.Encoding;
import io.github.funnelkit.examples.cli.table.Lines;
import io.github.funnelkit.examples.cli.table.StrictReader;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of customers as NDJSON: each line is a JSON object with attributes and a fact sheet. */
public final class CustomerLines implements Rows<Customer> {

    private static final Text REMEDY = say("json.save");

    /** How JSON begins that is one list of all customers, or an object that is spread over lines. */
    private static final Pattern SEVERAL_LINES = Pattern.compile("\\{|\\[(\\s*\\{.*)?");

    private static final Text ONE_DOCUMENT = say("json.one-document");

    private final Lines lines;
    private final CustomerLineReader reader;
    private Lines.@Nullable Line ahead;

    private CustomerLines(Lines lines, Lines.Line first, Funnel funnel) {
        this.lines = lines;
        this.reader = new CustomerLineReader(funnel);
        this.ahead = first;
    }

    /**
     * Opens a list.
     *
     * @param in the bytes of the list, UTF-8 with or without byte-order mark; closed with the list
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @return the list
     * @throws UnreadableListException if there are no customers; the reason says so
     * @throws IOException if reading fails
     */
    public static CustomerLines open(InputStream in, Funnel funnel) throws IOException {
        StrictReader reader = new StrictReader(in, Encoding.UTF8, REMEDY);
        reader.skipMark();
        Lines lines = new Lines(reader);
        Lines.Line first = lines.next();
        if (first == null) {
            throw new UnreadableListException(say("json.empty"));
        }
        if (SEVERAL_LINES.matcher(first.text().strip()).matches()) {
            throw new UnreadableListException(ONE_DOCUMENT);
        }
        return new CustomerLines(lines, first, funnel);
    }

    @Override
    public String headingText() {
        return "";
    }

    @Override
    public List<Text> warnings() {
        return List.of();
    }

    @Override
    public String ending() {
        return "ndjson";
    }

    @Override
    public Optional<Row<Customer>> next() throws IOException {
        Lines.Line current = ahead == null ? lines.next() : ahead;
        ahead = null;
        return Optional.ofNullable(current).map(reader::read);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
