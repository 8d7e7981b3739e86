package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.format.JacksonLine;
import io.github.funnelkit.json.format.TokenSink;
import io.github.funnelkit.json.format.TokenSource;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** Parsers and generators of a mapper of Jackson 3, whatever else the mapper is set to. */
final class MapperLine implements JacksonLine {

    private final ObjectMapper mapper;
    private final ObjectWriter oneLine;
    private final ObjectWriter manyLines;

    MapperLine(ObjectMapper mapper) {
        this.mapper = mapper;
        ObjectWriter writer = mapper.writer().without(SerializationFeature.INDENT_OUTPUT);
        boolean isYaml = mapper.tokenStreamFactory().getFormatName().equals("YAML");
        this.oneLine = isYaml ? Yaml.quoting(writer) : json(writer);
        this.manyLines = isYaml ? oneLine : pretty(oneLine);
    }

    private static ObjectWriter json(ObjectWriter writer) {
        return writer.without(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).with(JsonWriteFeature.QUOTE_PROPERTY_NAMES);
    }

    private static ObjectWriter pretty(ObjectWriter writer) {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return writer.with(new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    @Override
    public String format() {
        return mapper.tokenStreamFactory().getFormatName();
    }

    @Override
    public TokenSource parse(Reader text) {
        try {
            return new ParserTokens(mapper.createParser(text));
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    @Override
    public TokenSource parse(InputStream bytes) {
        try {
            return new ParserTokens(mapper.createParser(bytes));
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    @Override
    public String generate(boolean forReaders, Consumer<TokenSink> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = (forReaders ? manyLines : oneLine).createGenerator(text)) {
            document.accept(new GeneratorTokens(generator));
        }
        return text.toString();
    }
}
