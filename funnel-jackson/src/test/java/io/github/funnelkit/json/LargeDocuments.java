package io.github.funnelkit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of a size that is given: of so many parts of one kind, values or characters, and right but for that. */
final class LargeDocuments {

    private LargeDocuments() {}

    static String many(int count, String separator, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(separator));
    }

    static String texts(int count) {
        return many(count, ", ", number -> "\"" + number + "\"");
    }

    static String definition(String saleTypes, String facts, String stages, String more) {
        return """
                { "format": "funnelkit/funnel/1", "id": "hostile", "version": "1", "saleTypes": { %s },
                  "facts": { "flag": { "type": "flag", "label": "Flag" }%s }, "stages": { %s }%s }""".formatted(saleTypes, facts, stages, more);
    }

    static String facts(String facts) {
        return definition("\"n\": \"New\"", facts, stages(1), "");
    }

    static String stages(int count) {
        return many(count, ", ", number -> stage("s" + number, criteria("c", 1)));
    }

    static String stage(String id, String criteria) {
        return "\"%s\": { \"customerType\": \"x\", \"criteria\": { %s } }".formatted(id, criteria);
    }

    static String criteria(String name, int count) {
        return many(
                count,
                ", ",
                number -> "\"%s%s\": { \"text\": \"x\", \"when\": { \"is\": \"flag\" } }".formatted(name, number));
    }

    static String saleTypes(int count) {
        return many(count, ", ", number -> "\"t" + number + "\": \"x\"");
    }

    /** Two for each way from stage to stage, one for each of two sale types. */
    static String guides(int count) {
        return definition(
                "\"n\": \"New\", \"o\": \"Old\"",
                "",
                stages(count / 2 + 2),
                ", \"guides\": { "
                        + many(
                                count,
                                ", ",
                                number -> "\"g%s\": { \"from\": \"s%s\", \"to\": \"s%s\", \"saleTypes\": [\"%s\"], "
                                                .formatted(
                                                        number, number / 2, number / 2 + 1, number % 2 == 0 ? "n" : "o")
                                        + "\"mandatory\": { \"a\": { \"text\": \"x\" } } }")
                        + " }");
    }

    /** 399 for all of 50 sale types, and as many as are left for one of them. */
    static String manyCriteria(int count) {
        int forAll = 399;
        String forOne = criteria("t7.o", count - 50 * forAll);
        return definition(saleTypes(50), "", stage("s", criteria("a", forAll) + ", " + forOne), "");
    }

    static String padded(String document, int length) {
        return document + " ".repeat(length - document.length());
    }

    /** Texts of so many characters together, the name of the fact included; no two are equal. */
    static String sheetOfCharacters(int count) {
        int length = 99_990;
        StringBuilder texts = new StringBuilder();
        int left = count - "list".length();
        for (int number = 10_000; left > 0; number++) {
            int size = Math.min(length, left);
            texts.append(texts.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(number)
                    .append("x".repeat(size - 5))
                    .append('"');
            left -= size;
        }
        return "{ \"list\": [ " + texts + " ] }";
    }

    /** A definition of so many values and names, most of them entries of checklists. */
    static String manyValues(int count) {
        int perList = 900;
        int left = count - values(facts(""));
        StringBuilder lists = new StringBuilder();
        // the list, its name, three names of what it has, two values of those, and a list of entries
        for (int number = 0; left > 0; number++) {
            int entries = left <= perList + 8 ? left - 8 : Math.min(perList, left / 2);
            lists.append(", \"l%s\": { \"type\": \"checklist\", \"label\": \"x\", \"entries\": [ ".formatted(number))
                    .append(texts(entries))
                    .append(" ] }");
            left -= 8 + entries;
        }
        return facts(lists.toString());
    }

    /** A definition of so many characters in its names and texts, most of them in labels. */
    static String manyCharacters(int count) {
        int left = count - characters(facts(""));
        StringBuilder flags = new StringBuilder();
        for (int number = 1_000; left > 0; number++) {
            int label = Math.min(99_000, left - "f1234typeflaglabel".length());
            flags.append(", \"f%s\": { \"type\": \"flag\", \"label\": \"%s\" }".formatted(number, "x".repeat(label)));
            left -= label + "f1234typeflaglabel".length();
        }
        return facts(flags.toString());
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }

    private static int values(String json) {
        return values(tree(json));
    }

    private static int values(JsonNode node) {
        int values = 1 + (node.isObject() ? node.size() : 0);
        for (JsonNode each : node) {
            values += values(each);
        }
        return values;
    }

    private static int characters(String json) {
        return characters(tree(json));
    }

    private static int characters(JsonNode node) {
        int characters = node.isTextual() ? node.textValue().length() : 0;
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            characters += names.next().length();
        }
        for (JsonNode each : node) {
            characters += characters(each);
        }
        return characters;
    }

    /** After lines that are skipped. */
    static String lines(String document, int length) {
        int skipped = length - document.length();
        return (" ".repeat(999) + "\n").repeat(skipped / 1_000) + "\n".repeat(skipped % 1_000) + document;
    }
}
