package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.json.DocumentException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads sheet after sheet: from a list, or from documents one after the other, as in NDJSON. A sheet with problems is
 * thrown and the next call goes on after it; where the text is no JSON or YAML, reading is over.
 */
public final class SheetStream implements Iterator<FactSheet> {

    private final TokenSource tokens;
    private final SheetReader reader;
    private boolean inList;
    private boolean ready;
    private boolean over;
    private int number;

    /**
     * Starts before the first token.
     *
     * @param tokens the documents
     * @param reader reads each sheet
     */
    public SheetStream(TokenSource tokens, SheetReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /** @throws DocumentException if the text is no JSON or YAML */
    @Override
    public boolean hasNext() {
        if (!ready && !over) {
            try {
                advance();
            } catch (SyntaxFailure failure) {
                over = true;
                Problems problems = new Problems(SheetReader.WHAT);
                problems.add(spot(), failure.position(), String.valueOf(failure.getMessage()));
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

    /** @throws DocumentException if anything is wrong with this sheet */
    @Override
    public FactSheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more fact sheets");
        }
        ready = false;
        Spot spot = spot();
        number++;
        try {
            return reader.read(tokens, spot);
        } catch (DocumentException wrong) {
            over = wrong.getCause() instanceof SyntaxFailure;
            throw wrong;
        }
    }

    private Spot spot() {
        Spot root = Spot.root(Position.UNKNOWN);
        return inList ? root.in(Integer.toString(number), Position.UNKNOWN) : root;
    }
}
