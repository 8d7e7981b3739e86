package io.github.funnelkit.json.format;

/** The steps in which a document is read. */
public enum Token {
    START_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    START_ARRAY("a list"),
    END_ARRAY("the end of a list"),
    NAME("a name"),
    STRING("a text"),
    NUMBER("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    /** Something that neither JSON nor YAML has, such as an object that a host has put into a tree in memory. */
    FOREIGN("something that is no JSON"),
    /** The input is over. */
    END("the end of the document");

    private final String noun;

    Token(String noun) {
        this.noun = noun;
    }

    /** Whether it is a value by itself: no list or object, and no name. */
    boolean isValue() {
        return switch (this) {
            case STRING, NUMBER, TRUE, FALSE, NULL, FOREIGN -> true;
            default -> false;
        };
    }

    String noun() {
        return noun;
    }
}
