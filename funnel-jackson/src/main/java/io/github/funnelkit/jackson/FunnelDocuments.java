package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.json.format.TokenDocuments;
import io.github.funnelkit.json.format.TokenSink;
import io.github.funnelkit.json.format.TokenSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The {@link io.github.funnelkit.json.Documents} of Jackson 2: as JSON, as YAML, or in the format of another mapper. This
 * class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelDocuments extends TokenDocuments {

    private final ObjectMapper mapper;

    private FunnelDocuments(ObjectMapper mapper, CriteriaRegistry registry, List<Locale> languages) {
        super(registry, languages);
        this.mapper = mapper;
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
     * YAML, with the built-in condition kinds. It needs Jackson's YAML support, {@code jackson-dataformat-yaml}.
     *
     * @return the documents
     */
    public static FunnelDocuments yaml() {
        return of(Yaml.mapper());
    }

    /**
     * Documents in the format of a mapper, with the built-in condition kinds.
     *
     * @param mapper the mapper, whose parsers and generators are used; modules do not matter, and nothing that leaves out
     *     quotes or writes numbers as texts, as that could not be read again
     * @return the documents
     */
    public static FunnelDocuments of(ObjectMapper mapper) {
        return new FunnelDocuments(mapper, CriteriaRegistry.builtIn(), List.of());
    }

    @Override
    public FunnelDocuments with(CriteriaRegistry kinds) {
        return new FunnelDocuments(mapper, kinds, languages());
    }

    @Override
    public FunnelDocuments explainedIn(Locale... languages) {
        return new FunnelDocuments(mapper, registry(), List.of(languages));
    }

    @Override
    protected String format() {
        return mapper.getFactory().getFormatName();
    }

    @Override
    protected TokenSource parse(Reader text) {
        try {
            return new ParserTokens(mapper.getFactory().createParser(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected TokenSource parse(InputStream bytes) {
        try {
            return new ParserTokens(mapper.getFactory().createParser(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected String generate(boolean manyLines, Consumer<TokenSink> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = writer(manyLines).createGenerator(text)) {
            document.accept(new GeneratorTokens(generator));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /** Writes in one way, whatever the host's mapper is set to. */
    private ObjectWriter writer(boolean manyLines) {
        ObjectWriter writer = mapper.writer().without(SerializationFeature.INDENT_OUTPUT);
        if (format().equals("YAML")) {
            return Yaml.quoting(writer);
        }
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return (manyLines
                        ? writer.with(new DefaultPrettyPrinter(separators)
                                .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                        : writer)
                .without(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .with(JsonWriteFeature.QUOTE_FIELD_NAMES);
    }
}
