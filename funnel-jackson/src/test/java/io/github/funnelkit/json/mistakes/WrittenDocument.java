package io.github.funnelkit.json.mistakes;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in YAML or JSON with where each part of it stands, so that it can be changed as by hand. JSON is read as YAML, too. */
final class WrittenDocument {

    private final String text;
    private final boolean json;
    private final List<Integer> lines = new ArrayList<>();
    private final Part root;

    /**
     * A value.
     *
     * @param from where it begins
     * @param to where it ends; that of its last part where it has no end of its own
     */
    record Part(JsonToken token, int from, int to, String value, List<Entry> entries, List<Part> items) {

        boolean isObject() {
            return token == JsonToken.START_OBJECT;
        }

        boolean isList() {
            return token == JsonToken.START_ARRAY;
        }

        boolean isScalar() {
            return !isObject() && !isList();
        }

        Optional<Entry> entry(String name) {
            return entries.stream().filter(each -> each.name.equals(name)).findFirst();
        }
    }

    /** A name with its value. */
    record Entry(String name, int from, int to, Part value) {}

    private WrittenDocument(String text, boolean json) throws IOException {
        this.text = text;
        this.json = json;
        lines.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(i + 1);
            }
        }
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            parser.nextToken();
            this.root = read(parser);
        }
    }

    static WrittenDocument of(String text, boolean json) {
        try {
            return new WrittenDocument(text, json);
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private Part read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        int from = index(parser.currentTokenLocation());
        int to = index(parser.currentLocation());
        List<Entry> entries = new ArrayList<>();
        List<Part> items = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int begin = index(parser.currentTokenLocation());
                int end = index(parser.currentLocation());
                parser.nextToken();
                entries.add(new Entry(name, begin, end, read(parser)));
            }
            to = end(parser, from, entries.isEmpty() ? to : entries.get(entries.size() - 1).value.to);
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
            to = end(parser, from, items.isEmpty() ? to : items.get(items.size() - 1).to);
        }
        return new Part(token, from, to, token.isScalarValue() ? parser.getText() : "", entries, items);
    }

    private int end(JsonParser parser, int from, int last) throws IOException {
        boolean isFlow = from < text.length() && "{[".indexOf(text.charAt(from)) >= 0;
        return isFlow ? index(parser.currentLocation()) : last;
    }

    private int index(JsonLocation at) {
        return lines.get(at.getLineNr() - 1) + at.getColumnNr() - 1;
    }

    String text() {
        return text;
    }

    boolean isJson() {
        return json;
    }

    Part root() {
        return root;
    }

    /** The place of a character, from 1: line and column. */
    Place place(int index) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1) <= index) {
            line++;
        }
        return new Place(line + 1, index - lines.get(line) + 1);
    }

    record Place(int line, int column) {

        /** The place of a character of a text. */
        static Place of(String text, int index) {
            String before = text.substring(0, Math.min(index, text.length()));
            int begin = before.lastIndexOf('\n') + 1;
            return new Place((int) before.chars().filter(c -> c == '\n').count() + 1, before.length() - begin + 1);
        }
    }

    int index(Place place) {
        return place.line > lines.size() ? text.length() : lines.get(place.line - 1) + place.column - 1;
    }

    String line(int number) {
        int from = lines.get(number - 1);
        int to = number < lines.size() ? lines.get(number) - 1 : text.length();
        return text.substring(from, to);
    }

    int lineCount() {
        return lines.size();
    }

    String written(Part part) {
        return text.substring(part.from, part.to);
    }

    String with(int from, int to, String instead) {
        return text.substring(0, from) + instead + text.substring(to);
    }

    String with(Part part, String instead) {
        boolean isBlockList = part.isList() && text.charAt(part.from) == '-'; // it may begin where its name does
        return with(part.from, part.to, (isBlockList ? " " : "") + instead);
    }

    String withName(Entry entry, String name) {
        boolean quoted = text.charAt(entry.from) == '"';
        return with(entry.from, entry.to, quoted || json ? '"' + name + '"' : name);
    }

    boolean isFlow(Part owner) {
        return "{[".indexOf(text.charAt(owner.from)) >= 0;
    }

    /** Without an entry, its comma or its lines. */
    String without(Part owner, Entry entry) {
        int at = owner.entries.indexOf(entry);
        if (!isFlow(owner)) {
            int begin = text.lastIndexOf('\n', entry.from) + 1;
            int end = text.indexOf('\n', entry.value.to);
            boolean inList = !text.substring(begin, entry.from).isBlank();
            if (inList && at + 1 < owner.entries.size()) { // "- a: 1" with more below
                return with(entry.from, owner.entries.get(at + 1).from, "");
            }
            return with(begin, end < 0 ? text.length() : end + 1, "");
        }
        if (at + 1 < owner.entries.size()) {
            return with(entry.from, owner.entries.get(at + 1).from, "");
        }
        return at == 0
                ? with(entry.from, entry.value.to, "")
                : with(owner.entries.get(at - 1).value.to, entry.value.to, "");
    }

    /** With one more entry, before the first. */
    String withEntry(Part owner, String name, String value) {
        String added = (json ? '"' + name + '"' : name) + ": " + value;
        if (!isFlow(owner)) {
            int begin = text.lastIndexOf('\n', owner.from) + 1;
            return with(owner.from, owner.from, added + "\n" + " ".repeat(owner.from - begin));
        }
        return with(owner.from + 1, owner.from + 1, added + (owner.entries.isEmpty() ? "" : ", "));
    }
}
