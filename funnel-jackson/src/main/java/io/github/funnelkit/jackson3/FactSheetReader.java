package io.github.funnelkit.jackson3;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.DocumentStream;
import io.github.funnelkit.json.format.SheetReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads fact sheets one after the other, of any number and in constant memory: from a list, or from documents that follow
 * each other, as in NDJSON. Made by {@link FunnelDocuments#readSheets}.
 *
 * <p>A sheet with problems is thrown as a {@link DocumentException}, and the next call goes on after it; where the text is
 * no JSON or YAML, reading is over. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class FactSheetReader implements Iterator<FactSheet>, AutoCloseable {

    private final JsonParser parser;
    private final DocumentStream<FactSheet> sheets;

    FactSheetReader(JsonParser parser, SheetReader reader) {
        this.parser = parser;
        this.sheets = DocumentStream.sheets(new ParserTokens(parser), reader);
    }

    /**
     * Whether there is another sheet.
     *
     * @return whether there is one
     * @throws DocumentException if the text is no JSON or YAML
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    public boolean hasNext() {
        return sheets.hasNext();
    }

    /**
     * Reads the next sheet.
     *
     * @return the sheet
     * @throws DocumentException if anything is wrong with it; the call after that reads the one after it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    public FactSheet next() {
        return sheets.next();
    }

    /**
     * Closes the input.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            parser.close();
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }
}
