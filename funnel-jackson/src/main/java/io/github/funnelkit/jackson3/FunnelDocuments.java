package io.github.funnelkit.jackson3;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.FunnelVersions;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.json.format.AssessmentWriter;
import io.github.funnelkit.json.format.BoundedLines;
import io.github.funnelkit.json.format.DocumentReader;
import io.github.funnelkit.json.format.EventReader;
import io.github.funnelkit.json.format.EventWriter;
import io.github.funnelkit.json.format.FunnelReader;
import io.github.funnelkit.json.format.FunnelWriter;
import io.github.funnelkit.json.format.GuidanceWriter;
import io.github.funnelkit.json.format.SchemaWriter;
import io.github.funnelkit.json.format.SheetReader;
import io.github.funnelkit.json.format.SheetWriter;
import io.github.funnelkit.json.format.TokenSink;
import io.github.funnelkit.json.format.TokenSource;
import io.github.funnelkit.json.format.WholeCharacters;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/**
 * Reads and writes documents with Jackson 3: as JSON, or through another mapper such as {@code new YAMLMapper()} as
 * YAML. Whatever is wrong with the contents of a document is one {@link DocumentException}.
 *
 * <p>What is written is canonical: the same model is the same text, to the byte, and both Jackson lines write the same
 * JSON. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelDocuments {

    private static final String FUNNEL = "funnel definition";
    private static final String SHEET = "fact sheet";
    private static final String EVENT = "journey event";

    private final ObjectMapper mapper;
    private final CriteriaRegistry registry;
    private final List<Locale> languages;

    private FunnelDocuments(ObjectMapper mapper, CriteriaRegistry registry, List<Locale> languages) {
        this.mapper = mapper;
        this.registry = registry;
        this.languages = languages;
    }

    /**
     * JSON, with the built-in condition kinds.
     *
     * @return the documents
     */
    public static FunnelDocuments json() {
        return of(new ObjectMapper());
    }

    /**
     * Documents in the format of a mapper, such as YAML, with the built-in condition kinds.
     *
     * @param mapper the mapper, whose parsers and generators are used; modules do not matter
     * @return the documents
     */
    public static FunnelDocuments of(ObjectMapper mapper) {
        return new FunnelDocuments(mapper, CriteriaRegistry.builtIn(), List.of());
    }

    /**
     * The same with other condition kinds.
     *
     * @param kinds the kinds that definitions may use when they are read
     * @return new documents
     */
    public FunnelDocuments with(CriteriaRegistry kinds) {
        return new FunnelDocuments(mapper, kinds, languages);
    }

    /**
     * The same with explanations in assessments and guidance.
     *
     * @param chosen the languages; none for no explanations
     * @return new documents
     */
    public FunnelDocuments explainedIn(Locale... chosen) {
        return new FunnelDocuments(mapper, registry, List.of(chosen));
    }

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    public Funnel readFunnel(String document) {
        return readFunnel(new StringReader(document));
    }

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document; not closed
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     * @throws UncheckedIOException if it cannot be read
     */
    public Funnel readFunnel(Reader document) {
        return read(FUNNEL, DocumentReader.text(FUNNEL, document), tokens -> FunnelReader.read(tokens, registry));
    }

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document in UTF-8; not closed
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     * @throws UncheckedIOException if it cannot be read
     */
    public Funnel readFunnel(InputStream document) {
        return read(FUNNEL, DocumentReader.text(FUNNEL, document), tokens -> FunnelReader.read(tokens, registry));
    }

    /**
     * Reads one fact sheet.
     *
     * @param funnel the funnel whose facts it may state
     * @param document the whole document
     * @return the sheet
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    public FactSheet readSheet(Funnel funnel, String document) {
        return read(SHEET, DocumentReader.text(SHEET, new StringReader(document)), new SheetReader(funnel)::read);
    }

    /**
     * Reads many fact sheets: a list, or documents one after the other, as in NDJSON.
     *
     * @param funnel the funnel whose facts they may state
     * @param documents the documents in UTF-8; closed with the reader. Columns count bytes
     * @return what reads them, to be closed
     * @throws DocumentException if their encoding cannot be told
     * @throws UncheckedIOException if they cannot be read
     */
    public FactSheetReader readSheets(Funnel funnel, InputStream documents) {
        try {
            return new FactSheetReader(parser(documents), new SheetReader(funnel));
        } catch (JacksonIOException failure) {
            throw DocumentReader.noParser(SHEET, Objects.requireNonNull(failure.getCause()));
        }
    }

    /**
     * Reads many fact sheets: a list, or documents one after the other, as in NDJSON.
     *
     * @param funnel the funnel whose facts they may state
     * @param documents the documents; closed with the reader
     * @return what reads them, to be closed
     * @throws UncheckedIOException if they cannot be read
     */
    public FactSheetReader readSheets(Funnel funnel, Reader documents) {
        try {
            return new FactSheetReader(parser(new WholeCharacters(documents)), new SheetReader(funnel));
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    /**
     * Reads one event of a journey.
     *
     * @param funnel the version of the funnel that the journey goes by; an event that names its funnel itself may name
     *     another one
     * @param document the whole document
     * @return the event
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    public JourneyEvent readEvent(Funnel funnel, String document) {
        return read(EVENT, DocumentReader.text(EVENT, new StringReader(document)), new EventReader(funnel)::read);
    }

    /**
     * Reads the events of a journey in their order, or of one journey after the other: a list, or documents one after the
     * other, as in NDJSON. Each is read by the version of the funnel that the journey goes by when it comes.
     *
     * @param versions the funnels that the journeys go by
     * @param documents the documents in UTF-8; closed with the reader. Columns count bytes
     * @return what reads them, to be closed
     * @throws DocumentException if their encoding cannot be told
     * @throws UncheckedIOException if they cannot be read
     */
    public JourneyEventReader readEvents(FunnelVersions versions, InputStream documents) {
        try {
            return new JourneyEventReader(parser(documents), versions);
        } catch (JacksonIOException failure) {
            throw DocumentReader.noParser(EVENT, Objects.requireNonNull(failure.getCause()));
        }
    }

    /**
     * Reads the events of a journey in their order, or of one journey after the other: a list, or documents one after the
     * other, as in NDJSON. Each is read by the version of the funnel that the journey goes by when it comes.
     *
     * @param versions the funnels that the journeys go by
     * @param documents the documents; closed with the reader
     * @return what reads them, to be closed
     * @throws UncheckedIOException if they cannot be read
     */
    public JourneyEventReader readEvents(FunnelVersions versions, Reader documents) {
        try {
            return new JourneyEventReader(parser(new WholeCharacters(documents)), versions);
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    /** Bytes are fast, but only JSON is safe from parsers that need {@link WholeCharacters}. */
    private JsonParser parser(InputStream documents) {
        return isJson()
                ? mapper.createParser(documents)
                : parser(new WholeCharacters(new InputStreamReader(documents, StandardCharsets.UTF_8.newDecoder())));
    }

    /** A parser of characters; JSON is safe from those that need {@link BoundedLines}. */
    private JsonParser parser(Reader text) {
        return mapper.createParser(isJson() ? text : new BoundedLines(text));
    }

    private boolean isJson() {
        return mapper.tokenStreamFactory().getFormatName().equals("JSON");
    }

    private <T> T read(String what, Reader text, Function<TokenSource, T> read) {
        try (JsonParser parser = parser(text)) {
            return DocumentReader.read(what, new ParserTokens(parser), read);
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    /**
     * Writes the definition of a funnel, on many lines.
     *
     * @param funnel the funnel
     * @return the document, with a line break at its end
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public String write(Funnel funnel) {
        return write(pretty(), sink -> FunnelWriter.write(funnel, sink)).stripTrailing() + "\n";
    }

    /**
     * Writes a fact sheet, in JSON on one line.
     *
     * @param sheet the sheet
     * @return the document
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public String write(FactSheet sheet) {
        return write(mapper.writer(), sink -> SheetWriter.write(sheet, sink));
    }

    /**
     * Writes an event of a journey, in JSON on one line.
     *
     * @param event the event
     * @return the document
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public String write(JourneyEvent event) {
        return write(mapper.writer(), sink -> EventWriter.write(event, sink));
    }

    /**
     * Writes an assessment, in JSON on one line.
     *
     * @param assessment the assessment
     * @return the document
     */
    public String write(Assessment assessment) {
        return write(mapper.writer(), sink -> AssessmentWriter.write(assessment, languages, sink));
    }

    /**
     * Writes guidance, in JSON on one line.
     *
     * @param guidance the guidance
     * @return the document
     */
    public String write(Guidance guidance) {
        return write(mapper.writer(), sink -> GuidanceWriter.write(guidance, languages, sink));
    }

    /**
     * Writes a schema, on many lines.
     *
     * @param schema the schema
     * @return the document, with a line break at its end
     */
    public String write(DocumentSchema schema) {
        return write(pretty(), sink -> SchemaWriter.write(schema, sink)).stripTrailing() + "\n";
    }

    private ObjectWriter pretty() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return mapper.writer()
                .with(new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    private static String write(ObjectWriter writer, Consumer<TokenSink> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = writer.createGenerator(text)) {
            write.accept(new GeneratorTokens(generator));
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
        return text.toString();
    }
}
