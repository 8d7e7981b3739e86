package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.funnelkit.examples.cli.table.Lines;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON object of one line: takes it apart, and collects what is wrong with it. */
final class CustomerObject {

    private static final String FACTS = "facts";
    private static final Map<String, Attribute> ATTRIBUTES =
            Arrays.stream(Attribute.values()).collect(Collectors.toMap(Attribute::id, attribute -> attribute));
    private static final List<String> MEMBERS = Stream.concat(
                    Arrays.stream(Attribute.values()).map(Attribute::id), Stream.of(FACTS))
            .toList();

    private final Lines.Line line;
    private final ObjectReader sheets;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<String, Integer> characters = new HashMap<>();
    private final AttributeValues values = new AttributeValues();
    private FactSheet facts = FactSheet.empty();
    private boolean complete;

    private CustomerObject(Lines.Line line, ObjectReader sheets) {
        this.line = line;
        this.sheets = sheets;
    }

    /** Takes a line apart, with a reader of fact sheets. */
    static CustomerObject of(Lines.Line line, ObjectReader sheets) {
        CustomerObject object = new CustomerObject(line, sheets);
        object.read();
        return object;
    }

    /** Whether the line was read to its end, so that what is not there is missing. */
    boolean isComplete() {
        return complete;
    }

    AttributeValues values() {
        return values;
    }

    FactSheet facts() {
        return facts;
    }

    /** In the order of the line. */
    List<LineProblem> problems() {
        return problems.stream()
                .sorted((one, other) -> Integer.compare(one.character(), other.character()))
                .toList();
    }

    /** Refuses a member of the object, or a part of it such as {@code facts/forms}, unless that has been done. */
    void refuse(String member, Text advice) {
        String pointer = "/" + member;
        if (problems.stream().noneMatch(problem -> problem.pointer().equals(pointer))) {
            refuse(characters.getOrDefault(member.replaceFirst("/.*", ""), 0), pointer, advice);
        }
    }

    private void refuse(int character, String pointer, Text advice) {
        problems.add(new LineProblem(line.number(), character, pointer, advice));
    }

    private void read() {
        try (JsonParser parser = sheets.getFactory().createParser(line.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                refuse(character(parser.currentTokenLocation()), "", say("json.no-object"));
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (!readMember(parser.currentName(), parser)) {
                    return;
                }
            }
            complete = parser.nextToken() == null;
            if (!complete) {
                refuse(character(parser.currentTokenLocation()), "", say("json.more"));
            }
        } catch (JsonProcessingException malformed) {
            refuse(character(malformed.getLocation()), "", say("json.malformed"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says whether reading can go on. */
    private boolean readMember(String name, JsonParser parser) throws IOException {
        int nameAt = character(parser.currentTokenLocation());
        parser.nextToken();
        if (!MEMBERS.contains(name)) {
            refuse(nameAt, pointer(name), unknown(name));
        } else if (characters.containsKey(name)) {
            refuse(nameAt, pointer(name), say("json.twice", "name", name));
        } else {
            characters.put(name, character(parser.currentTokenLocation()));
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return true;
            }
            if (name.equals(FACTS)) {
                return readFacts(parser);
            }
            values.take(Objects.requireNonNull(ATTRIBUTES.get(name)), parser).ifPresent(advice -> refuse(name, advice));
        }
        parser.skipChildren();
        return true;
    }

    private boolean readFacts(JsonParser parser) throws IOException {
        try {
            facts = sheets.readValue(parser);
            return true;
        } catch (JsonProcessingException thrown) {
            DocumentException wrong = DocumentException.in(thrown).orElseThrow(() -> thrown);
            for (DocumentProblem problem : wrong.problems()) {
                refuse(problem.column(), "/" + FACTS + problem.pointer(), problem.text());
            }
            // with a cause the text is no JSON, and what follows cannot be told
            return wrong.getCause() == null;
        }
    }

    private static Text unknown(String name) {
        String shown = Problem.shown(name);
        Text unknown = Wording.hinted(say("json.unknown-property", "name", shown), Wording.meant(name, MEMBERS));
        return say("json.allowed", "problem", unknown, "names", String.join(", ", MEMBERS));
    }

    /** The JSON Pointer of a member, whatever its name. */
    private static String pointer(String name) {
        return "/" + Problem.shown(name).replace("~", "~0").replace("/", "~1");
    }

    private static int character(JsonLocation place) {
        return place == null ? 0 : Math.max(0, place.getColumnNr());
    }
}
