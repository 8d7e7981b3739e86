package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;

/** The steps in which a document is read. */
public enum Token {
    START_OBJECT("object"),
    END_OBJECT("end-of-object"),
    START_ARRAY("list"),
    END_ARRAY("end-of-list"),
    NAME("name"),
    STRING("text"),
    NUMBER("number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    /** A word or number without quotes that one version of YAML takes for a text and another one does not. */
    AMBIGUOUS("text"),
    /** Something that neither JSON nor YAML has, such as an object that a host has put into a tree in memory. */
    FOREIGN("foreign"),
    /** The input is over. */
    END("end");

    private final String key;

    Token(String key) {
        this.key = key;
    }

    /** Whether it is a value by itself: no list or object, and no name. */
    boolean isValue() {
        return switch (this) {
            case STRING, AMBIGUOUS, NUMBER, TRUE, FALSE, NULL, FOREIGN -> true;
            default -> false;
        };
    }

    /** What it is called, for messages. */
    Text noun() {
        return say("token." + key);
    }
}
