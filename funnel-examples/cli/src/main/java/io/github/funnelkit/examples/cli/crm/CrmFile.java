package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.Table;
import io.github.funnelkit.examples.cli.table.TableFile;
import io.github.funnelkit.examples.cli.table.TableOptions;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of a CRM: XML, JSON or a table, whichever its content is. */
final class CrmFile {

    /** More than any CRM writes about its pipelines. */
    private static final int MOST_BYTES = 8 << 20;

    private static final int MEGABYTE = 1 << 20;

    /** Under this name the rows of a table are. */
    static final String ROWS = "rows";

    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*?)'.*", Pattern.DOTALL);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final byte[] bytes;

    private CrmFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file, which messages call by a name. */
    static CrmFile read(String name, InputStream in) throws IOException, RefusedDocumentException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RefusedDocumentException(
                    name, say("import.too-large", "size", Integer.toString(MOST_BYTES / MEGABYTE)));
        }
        return new CrmFile(name, bytes);
    }

    /** Reads it as what its first sign says. */
    CrmDocument document() throws IOException, RefusedDocumentException {
        return new CrmDocument(
                name,
                switch (firstSign()) {
                    case '<' -> OdooData.of(new XmlTree(name, bytes).read());
                    case '{', '[' -> json();
                    default -> table();
                });
    }

    /** Past blanks, byte-order marks and the zeros of UTF-16. */
    private char firstSign() throws RefusedDocumentException {
        for (byte each : bytes) {
            if (each > ' ') {
                return (char) each;
            }
        }
        throw refused(say("import.empty"));
    }

    private JsonNode json() throws IOException, RefusedDocumentException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException wrong) {
            String place = wrong.getLocation() == null
                    ? ""
                    : wrong.getLocation().getLineNr() + ":"
                            + wrong.getLocation().getColumnNr();
            Matcher twice = TWICE.matcher(wrong.getOriginalMessage());
            throw refused(
                    twice.matches()
                            ? say("import.twice", "place", place, "name", twice.group(1))
                            : say("import.broken", "place", place, "format", "JSON"));
        }
    }

    private JsonNode table() throws IOException, RefusedDocumentException {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        try (Table table = TableFile.of(() -> new ByteArrayInputStream(bytes), TableOptions.NONE)
                .open()) {
            RawRow headings = table.next();
            for (RawRow row = table.next(); row != null && headings != null; row = table.next()) {
                if (!row.isBlank()) {
                    rows.add(object(headings.cells(), row));
                }
            }
        } catch (UnreadableListException wrong) {
            throw refused(wrong.reason());
        }
        return JsonNodeFactory.instance.objectNode().set(ROWS, rows);
    }

    private ObjectNode object(List<String> headings, RawRow row) throws RefusedDocumentException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            String heading = column < headings.size() ? headings.get(column).strip() : Integer.toString(column + 1);
            if (!cell.isBlank()) {
                if (object.has(heading)) {
                    throw refused(say("import.twice", "place", "1", "name", heading));
                }
                object.put(heading, cell);
            }
        }
        return object;
    }

    private RefusedDocumentException refused(Text reason) {
        return new RefusedDocumentException(name, reason);
    }
}
