package io.github.funnelkit.json.format;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.json.Documents;
import io.github.funnelkit.json.FunnelMerge;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/** Documents over the tokens of one line of Jackson. */
public abstract class TokenDocuments implements Documents {

    private final DocumentSettings settings;

    /**
     * For the adapters.
     *
     * @param settings how documents are read and written
     */
    protected TokenDocuments(DocumentSettings settings) {
        this.settings = settings;
    }

    @Override
    public final Funnel readFunnel(String document) {
        return readFunnel(new StringReader(document));
    }

    @Override
    public final Funnel readFunnel(Reader document) {
        return funnel(DocumentReader.text(DocumentKind.FUNNEL, document));
    }

    @Override
    public final Funnel readFunnel(InputStream document) {
        return funnel(DocumentReader.text(DocumentKind.FUNNEL, document));
    }

    private Funnel funnel(String document) {
        return whole(DocumentKind.FUNNEL, document, tokens -> FunnelReader.read(tokens, settings.registry()));
    }

    @Override
    public final FactSheet readSheet(Funnel funnel, String document) {
        return whole(DocumentKind.SHEET, bounded(DocumentKind.SHEET, document), sheets(funnel)::read);
    }

    @Override
    public final DocumentIterator<FactSheet> readSheets(Funnel funnel, InputStream documents) {
        return DocumentStream.sheets(tokens(DocumentKind.SHEET, documents), sheets(funnel));
    }

    @Override
    public final DocumentIterator<FactSheet> readSheets(Funnel funnel, Reader documents) {
        return DocumentStream.sheets(tokens(documents), sheets(funnel));
    }

    private SheetReader sheets(Funnel funnel) {
        return settings.ignoresUnknownFacts() ? SheetReader.ofKnownFacts(funnel) : new SheetReader(funnel);
    }

    @Override
    public final JourneyEvent readEvent(Funnel funnel, String document) {
        return whole(DocumentKind.EVENT, bounded(DocumentKind.EVENT, document), new EventReader(funnel)::read);
    }

    @Override
    public final DocumentIterator<JourneyEvent> readEvents(FunnelCatalog catalog, InputStream documents) {
        return DocumentStream.events(tokens(DocumentKind.EVENT, documents), catalog);
    }

    @Override
    public final DocumentIterator<JourneyEvent> readEvents(FunnelCatalog catalog, Reader documents) {
        return DocumentStream.events(tokens(documents), catalog);
    }

    @Override
    public final JourneyCommand readCommand(Funnel funnel, String document) {
        return whole(DocumentKind.COMMAND, bounded(DocumentKind.COMMAND, document), new CommandReader(funnel)::read);
    }

    private static String bounded(DocumentKind kind, String document) {
        return DocumentReader.text(kind, new StringReader(document));
    }

    private <T> T whole(DocumentKind kind, String text, Function<TokenSource, T> read) {
        TokenSource parsed = tokens(new StringReader(text));
        try (TokenSource tokens = explaining(kind, parsed, text)) {
            return DocumentReader.read(kind, tokens, read);
        }
    }

    /** With what is wrong in words about the lines; what other formats say stays. */
    private TokenSource explaining(DocumentKind kind, TokenSource parsed, String text) {
        if (settings.isYaml()) {
            return new YamlText(kind, parsed, new SourceText(text));
        }
        return settings.isJson() && kind == DocumentKind.FUNNEL ? new JsonText(parsed, new SourceText(text)) : parsed;
    }

    /** Bytes are fast, but only JSON is safe from parsers that need {@link WholeCharacters}. */
    private TokenSource tokens(DocumentKind kind, InputStream bytes) {
        try {
            return settings.isJson() ? settings.line().parse(bytes) : tokens(utf8(bytes));
        } catch (UncheckedIOException failure) {
            throw DocumentReader.noParser(kind, failure);
        }
    }

    /** JSON is safe from parsers that need {@link BoundedLines}. */
    private TokenSource tokens(Reader text) {
        Reader characters = new MarklessText(text);
        if (!settings.isYaml()) {
            return settings.line()
                    .parse(new WholeCharacters(settings.isJson() ? characters : new BoundedLines(characters)));
        }
        YamlSeparators separators = new YamlSeparators(new BoundedLines(characters));
        return new YamlTokens(settings.line().parse(new WholeCharacters(separators)), separators);
    }

    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    @Override
    public final FunnelMerge merge(Funnel base, Funnel theirs, Funnel ours) {
        MergeFormat format = new MergeFormat(
                this::value,
                document -> write(DocumentKind.FUNNEL, sink -> NodeWriter.write(document, sink)),
                this::readFunnel);
        return FunnelMerging.merge(settings.registry(), base, theirs, ours, format);
    }

    private String value(Node node) {
        String text = settings.line().generate(false, sink -> NodeWriter.write(node, sink));
        return text.startsWith("---") ? text.substring(3).strip() : text.strip();
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
    public final String write(JourneyCommand command) {
        return write(DocumentKind.COMMAND, sink -> CommandWriter.write(command, sink));
    }

    @Override
    public final String write(Assessment assessment) {
        return write(DocumentKind.ASSESSMENT, sink -> AssessmentWriter.write(assessment, settings.languages(), sink));
    }

    @Override
    public final String writeResult(String customer, Assessment assessment) {
        return write(DocumentKind.ASSESSMENT, sink -> AssessmentWriter.writeResult(customer, assessment, sink));
    }

    @Override
    public final String write(Guidance guidance) {
        return write(DocumentKind.GUIDANCE, sink -> GuidanceWriter.write(guidance, settings.languages(), sink));
    }

    @Override
    public final String write(DocumentSchema schema) {
        return write(DocumentKind.SCHEMA, sink -> SchemaWriter.write(schema, settings.results(), sink));
    }

    @Override
    public final String writeResult(Object result) {
        return write(DocumentKind.RESULT, sink -> result(result, sink));
    }

    private void result(Object result, TokenSink sink) {
        if (result instanceof Collection<?> several) {
            sink.startArray();
            several.forEach(each -> result(each, sink));
            sink.endArray();
            return;
        }
        Class<?> type = result.getClass();
        if (MapperDocuments.written(settings.results()).stream().noneMatch(written -> written.isInstance(result))) {
            String reason = NoDocument.reason(type, settings.results());
            throw new IllegalArgumentException(
                    reason == null ? "a " + type.getName() + " is nothing that this library answers" : reason);
        }
        MapperDocuments.write(result, settings.languages(), settings.results(), sink);
    }

    private String write(DocumentKind kind, Consumer<TokenSink> document) {
        String text = settings.line().generate(kind.isForReaders(), document);
        String whole = kind.isForReaders() ? text.stripTrailing() + "\n" : text;
        return settings.isYaml() ? WrittenText.yaml(kind, whole) : WrittenText.json(kind, whole);
    }
}
