package io.github.funnelkit.json.format;

import java.util.Collection;
import java.util.List;

/** The words of JSON Schema that the schemas are made of. */
public final class SchemaText {

    /** White space, exactly as {@link String#isBlank} and {@link String#strip} see it. */
    private static final String WHITE =
            "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    /** Holds a character that is not white space. */
    static final String FILLED = "[^" + WHITE + "]";

    /** Holds a character that is seen, as {@link io.github.funnelkit.text.Spelling#isUnseen} has it: what a value of a fact says. */
    private static final String SEEN =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000"
                    + "\\uFEFF]";

    /** What can be ticked: no 'none', no ';', no white space around it. */
    private static final String ENTRY = "(?![Nn][Oo][Nn][Ee]$)[^;" + WHITE + "](?:[^;]*[^;" + WHITE + "])?";

    private final CheckedSink sink;

    SchemaText(CheckedSink sink) {
        this.sink = sink;
    }

    CheckedSink sink() {
        return sink;
    }

    /**
     * Says which schema it is.
     *
     * @param id its id
     * @param title what it describes
     */
    public void head(String id, String title) {
        sink.property("$schema", "https://json-schema.org/draft/2020-12/schema");
        sink.property("$id", id);
        sink.property("title", title);
    }

    /**
     * A member that is an object.
     *
     * @param name the name of the member
     * @param content writes its members
     */
    public void object(String name, Runnable content) {
        sink.name(name);
        sink.startObject();
        content.run();
        sink.endObject();
    }

    /**
     * A member that is a list.
     *
     * @param name the name of the member
     * @param content writes its items
     */
    public void list(String name, Runnable content) {
        sink.name(name);
        sink.startArray();
        content.run();
        sink.endArray();
    }

    /**
     * An item of a list.
     *
     * @param content writes its members
     */
    public void item(Runnable content) {
        sink.startObject();
        content.run();
        sink.endObject();
    }

    /**
     * Refers to a definition of this schema.
     *
     * @param name the name of the definition
     */
    public void ref(String name) {
        sink.property("$ref", "#/$defs/" + name);
    }

    void refTo(String property, String name) {
        object(property, () -> ref(name));
    }

    /**
     * States the type.
     *
     * @param type the type
     */
    public void type(String type) {
        sink.property("type", type);
    }

    void number(String name, long value) {
        sink.name(name);
        sink.number(value);
    }

    /**
     * States the only value.
     *
     * @param text the value
     */
    public void only(String text) {
        sink.property("const", text);
    }

    /**
     * A member that is a list of texts.
     *
     * @param name the name of the member
     * @param texts the texts
     */
    public void strings(String name, Collection<String> texts) {
        Lists.strings(name, texts, sink);
    }

    /**
     * Allows no members but those stated.
     *
     * @param required the names of those that must be there
     */
    public void closed(List<String> required) {
        if (!required.isEmpty()) {
            strings("required", required);
        }
        sink.name("additionalProperties");
        sink.bool(false);
    }

    /** A text. */
    public void string() {
        type("string");
    }

    /** A text that is not empty. */
    void filled() {
        type("string");
        number("minLength", 1);
    }

    /** A text that is not blank. */
    void worded() {
        type("string");
        sink.property("pattern", FILLED);
    }

    /** A text that is the value of a fact. */
    void stated() {
        type("string");
        sink.property("pattern", SEEN);
    }

    /** An entry of a checklist. */
    void entry() {
        described("Neither 'none' nor with ';' or blanks around it, so that it can be ticked");
        pattern(ENTRY);
    }

    /**
     * A text that looks like this.
     *
     * @param pattern a regular expression of the whole text
     */
    public void pattern(String pattern) {
        type("string");
        sink.property("pattern", "^" + pattern + "$");
    }

    /**
     * Says what it is.
     *
     * @param words the words
     */
    public void described(String words) {
        sink.property("description", words);
    }

    /** Either one value or a list of at least one. */
    void oneOrMore(String definition) {
        list("anyOf", () -> {
            item(() -> ref(definition));
            item(() -> {
                type("array");
                refTo("items", definition);
                number("minItems", 1);
            });
        });
    }

    /** An object by id. */
    void byId(String keys, String definition) {
        type("object");
        object("propertyNames", () -> sink.property("pattern", "^" + keys + "$"));
        refTo("additionalProperties", definition);
    }
}
