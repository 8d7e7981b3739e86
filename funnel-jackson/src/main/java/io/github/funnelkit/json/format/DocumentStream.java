package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentIterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/**
 * Reads document after document: from a list, or one after the other, as in NDJSON. One with problems is thrown and the
 * next call goes on after it; where the text is no JSON or YAML, reading is over.
 *
 * @param <T> what each becomes
 */
public final class DocumentStream<T> implements DocumentIterator<T> {

    private final TokenSource tokens;
    private final DocumentKind kind;
    private final BiFunction<TokenSource, Spot, T> reader;
    private boolean inList;
    private boolean ready;
    private boolean over;
    private int number;
    private int line;

    private DocumentStream(TokenSource tokens, DocumentKind kind, BiFunction<TokenSource, Spot, T> reader) {
        this.tokens = tokens;
        this.kind = kind;
        this.reader = reader;
    }

    /**
     * Reads fact sheets.
     *
     * @param tokens the documents, before the first token
     * @param reader reads each sheet
     * @return the sheets
     */
    public static DocumentStream<FactSheet> sheets(TokenSource tokens, SheetReader reader) {
        return new DocumentStream<>(tokens, DocumentKind.SHEET, reader::read);
    }

    /**
     * Reads the events of one journey, or of journeys one after the other.
     *
     * @param tokens the documents, before the first token
     * @param catalog the funnels that the journeys go by
     * @return the events
     */
    public static DocumentStream<JourneyEvent> events(TokenSource tokens, FunnelCatalog catalog) {
        return new DocumentStream<>(tokens, DocumentKind.EVENT, new JourneyReader(catalog)::read);
    }

    @Override
    public boolean hasNext() {
        if (!ready && !over) {
            try {
                advance();
            } catch (SyntaxFailure failure) {
                over = true;
                Problems problems = new Problems(kind, tokens.isYaml());
                problems.add(spot(), failure.position(), failure.text());
                throw problems.exception(failure);
            }
        }
        return ready;
    }

    private void advance() {
        tokens.next();
        while (!ready && !over) {
            if (tokens.current() == Token.END && !inList) {
                over = true;
            } else if (tokens.current() == Token.START_ARRAY && !inList) {
                inList = true;
                number = 0;
                tokens.next();
            } else if (tokens.current() == Token.END_ARRAY && inList) {
                inList = false;
                tokens.next();
            } else {
                ready = true;
            }
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents");
        }
        ready = false;
        Spot spot = spot();
        number++;
        line = tokens.position().line();
        try {
            return reader.apply(tokens, spot);
        } catch (DocumentException wrong) {
            over = wrong.getCause() instanceof SyntaxFailure;
            throw wrong;
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public void close() {
        tokens.close();
    }

    private Spot spot() {
        Spot root = Spot.root(Position.UNKNOWN);
        return inList ? root.in(Integer.toString(number), Position.UNKNOWN) : root;
    }
}
