package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.funnelkit.json.format.JacksonLine;
import io.github.funnelkit.json.format.TokenSink;
import io.github.funnelkit.json.format.TokenSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Parsers and generators of a mapper of Jackson 2, whatever else the mapper is set to. */
final class MapperLine implements JacksonLine {

    private final ObjectMapper mapper;
    private final ObjectWriter oneLine;
    private final ObjectWriter manyLines;

    MapperLine(ObjectMapper mapper) {
        this.mapper = mapper;
        ObjectWriter writer = mapper.writer().without(SerializationFeature.INDENT_OUTPUT);
        boolean isYaml = mapper.getFactory().getFormatName().equals("YAML");
        this.oneLine = isYaml ? Yaml.quoting(writer) : json(writer);
        this.manyLines = isYaml ? oneLine : pretty(oneLine);
    }

    private static ObjectWriter json(ObjectWriter writer) {
        return writer.without(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).with(JsonWriteFeature.QUOTE_FIELD_NAMES);
    }

    private static ObjectWriter pretty(ObjectWriter writer) {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return writer.with(new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    @Override
    public String format() {
        return mapper.getFactory().getFormatName();
    }

    @Override
    public TokenSource parse(Reader text) {
        try {
            return new ParserTokens(mapper.getFactory().createParser(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public TokenSource parse(InputStream bytes) {
        try {
            return new ParserTokens(mapper.getFactory().createParser(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String generate(boolean forReaders, Consumer<TokenSink> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = (forReaders ? manyLines : oneLine).createGenerator(text)) {
            document.accept(new GeneratorTokens(generator));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
