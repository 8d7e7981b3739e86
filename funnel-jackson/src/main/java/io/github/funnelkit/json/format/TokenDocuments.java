package io.github.funnelkit.json.format;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.FunnelVersions;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.json.Documents;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Documents over the tokens of one line of Jackson, which alone makes parsers and generators. */
public abstract class TokenDocuments implements Documents {

    private final CriteriaRegistry registry;
    private final List<Locale> languages;

    /**
     * For the adapters.
     *
     * @param registry the kinds that definitions may use when they are read
     * @param languages the languages of explanations
     */
    protected TokenDocuments(CriteriaRegistry registry, List<Locale> languages) {
        this.registry = registry;
        this.languages = languages;
    }

    /**
     * The name of the format, as Jackson says it.
     *
     * @return the name, such as {@code JSON}
     */
    protected abstract String format();

    /**
     * The tokens of a text; closing them closes the text.
     *
     * @param text the characters
     * @return the tokens, before the first one
     * @throws UncheckedIOException if they cannot be read
     */
    protected abstract TokenSource parse(Reader text);

    /**
     * The tokens of bytes; closing them closes the input.
     *
     * @param bytes the bytes
     * @return the tokens, before the first one
     * @throws UncheckedIOException if they cannot be read, or their encoding cannot be told
     */
    protected abstract TokenSource parse(InputStream bytes);

    /**
     * Writes a text.
     *
     * @param manyLines whether it is for readers
     * @param document writes the tokens
     * @return the text
     */
    protected abstract String generate(boolean manyLines, Consumer<TokenSink> document);

    /** The languages of explanations. */
    protected final List<Locale> languages() {
        return languages;
    }

    /** The kinds that definitions may use. */
    protected final CriteriaRegistry registry() {
        return registry;
    }

    private boolean isJson() {
        return format().equals("JSON");
    }

    private boolean isYaml() {
        return format().equals("YAML");
    }

    @Override
    public final Funnel readFunnel(String document) {
        return readFunnel(new StringReader(document));
    }

    @Override
    public final Funnel readFunnel(Reader document) {
        return whole(DocumentKind.FUNNEL, document, tokens -> FunnelReader.read(tokens, registry));
    }

    @Override
    public final Funnel readFunnel(InputStream document) {
        return readFunnel(utf8(document));
    }

    @Override
    public final FactSheet readSheet(Funnel funnel, String document) {
        return whole(DocumentKind.SHEET, new StringReader(document), new SheetReader(funnel)::read);
    }

    @Override
    public final DocumentIterator<FactSheet> readSheets(Funnel funnel, InputStream documents) {
        return DocumentStream.sheets(tokens(DocumentKind.SHEET, documents), new SheetReader(funnel));
    }

    @Override
    public final DocumentIterator<FactSheet> readSheets(Funnel funnel, Reader documents) {
        return DocumentStream.sheets(tokens(documents), new SheetReader(funnel));
    }

    @Override
    public final JourneyEvent readEvent(Funnel funnel, String document) {
        return whole(DocumentKind.EVENT, new StringReader(document), new EventReader(funnel)::read);
    }

    @Override
    public final DocumentIterator<JourneyEvent> readEvents(FunnelVersions versions, InputStream documents) {
        return DocumentStream.events(tokens(DocumentKind.EVENT, documents), versions);
    }

    @Override
    public final DocumentIterator<JourneyEvent> readEvents(FunnelVersions versions, Reader documents) {
        return DocumentStream.events(tokens(documents), versions);
    }

    private <T> T whole(DocumentKind kind, Reader text, Function<TokenSource, T> read) {
        try (TokenSource tokens = tokens(DocumentReader.text(kind, text))) {
            return DocumentReader.read(kind, tokens, read);
        }
    }

    /** Bytes are fast, but only JSON is safe from parsers that need {@link WholeCharacters}. */
    private TokenSource tokens(DocumentKind kind, InputStream bytes) {
        try {
            return isJson() ? parse(bytes) : tokens(utf8(bytes));
        } catch (UncheckedIOException failure) {
            throw DocumentReader.noParser(kind, failure);
        }
    }

    /** JSON is safe from parsers that need {@link BoundedLines}. */
    private TokenSource tokens(Reader text) {
        Reader characters = new MarklessText(text);
        if (!isYaml()) {
            return parse(new WholeCharacters(isJson() ? characters : new BoundedLines(characters)));
        }
        YamlSeparators separators = new YamlSeparators(new BoundedLines(characters));
        return new YamlTokens(parse(new WholeCharacters(separators)), separators);
    }

    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    @Override
    public final String write(Funnel funnel) {
        return write(DocumentKind.FUNNEL, sink -> FunnelWriter.write(funnel, sink));
    }

    @Override
    public final String write(FactSheet sheet) {
        return write(DocumentKind.SHEET, sink -> SheetWriter.write(sheet, sink));
    }

    @Override
    public final String write(JourneyEvent event) {
        return write(DocumentKind.EVENT, sink -> EventWriter.write(event, sink));
    }

    @Override
    public final String write(Assessment assessment) {
        return write(DocumentKind.ASSESSMENT, sink -> AssessmentWriter.write(assessment, languages, sink));
    }

    @Override
    public final String write(Guidance guidance) {
        return write(DocumentKind.GUIDANCE, sink -> GuidanceWriter.write(guidance, languages, sink));
    }

    @Override
    public final String write(DocumentSchema schema) {
        return write(DocumentKind.SCHEMA, sink -> SchemaWriter.write(schema, sink));
    }

    private String write(DocumentKind kind, Consumer<TokenSink> document) {
        String text = generate(kind.isForReaders(), document);
        String whole = kind.isForReaders() ? text.stripTrailing() + "\n" : text;
        return isYaml() ? WrittenText.yaml(kind, whole) : WrittenText.json(kind, whole);
    }
}
