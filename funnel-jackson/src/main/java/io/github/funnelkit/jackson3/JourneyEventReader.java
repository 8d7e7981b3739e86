package io.github.funnelkit.jackson3;

import io.github.funnelkit.journey.FunnelVersions;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.DocumentStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads the events of a journey, of any number and in constant memory: from a list, or from documents that follow each
 * other, as in NDJSON. Journeys may follow each other, too. Made by {@link FunnelDocuments#readEvents}.
 *
 * <p>An event with problems is thrown as a {@link DocumentException}, and the next call goes on after it; where the text
 * is no JSON or YAML, reading is over. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class JourneyEventReader implements Iterator<JourneyEvent>, AutoCloseable {

    private final JsonParser parser;
    private final DocumentStream<JourneyEvent> events;

    JourneyEventReader(JsonParser parser, FunnelVersions versions) {
        this.parser = parser;
        this.events = DocumentStream.events(new ParserTokens(parser), versions);
    }

    /**
     * Whether there is another event.
     *
     * @return whether there is one
     * @throws DocumentException if the text is no JSON or YAML
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    /**
     * Reads the next event.
     *
     * @return the event
     * @throws DocumentException if anything is wrong with it; the call after that reads the one after it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    public JourneyEvent next() {
        return events.next();
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
