package io.github.funnelkit.json.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a text as JSON up to where it is none, and tells what could have stood there. Parsers tell it in their own words, and
 * where they gave up, which is mostly behind what is wrong.
 */
final class JsonWalk {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final String ESCAPES = "\"\\/bfnrtu";

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();

    private Wanted wanted = Wanted.VALUE;
    private Odd odd = Odd.TOKEN;
    private int index;
    private int lastBegin;
    private int lastEnd;

    private JsonWalk(String text) {
        this.text = text;
    }

    /** What can stand at a place. */
    enum Wanted {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    /** What stands there instead. */
    enum Odd {
        /** Something else, or the end of the text. */
        TOKEN,
        /** A text that is not closed on its line. */
        UNCLOSED,
        /** A control character in a text. */
        CONTROL,
        /** A backslash in a text that begins no escape. */
        ESCAPE
    }

    /**
     * Where a text is no JSON.
     *
     * @param wanted what could stand there
     * @param odd what stands there instead
     * @param index where; for a text with something odd in it, that
     * @param lastBegin where the token before begins, or the text with something odd in it
     * @param lastEnd where the token before ends
     * @param owner the brace or bracket that is open; a blank where there is none
     */
    record Stop(Wanted wanted, Odd odd, int index, int lastBegin, int lastEnd, char owner) {

        boolean isAtName() {
            return wanted == Wanted.NAME || wanted == Wanted.NAME_OR_END;
        }

        boolean isAtValue() {
            return wanted == Wanted.VALUE || wanted == Wanted.VALUE_OR_END;
        }
    }

    /** Goes to where a text is no JSON, or to its end. */
    static Stop stop(String text) {
        JsonWalk walk = new JsonWalk(text);
        boolean goesOn = true;
        while (goesOn) {
            while (walk.index < text.length() && " \t\r\n".indexOf(text.charAt(walk.index)) >= 0) {
                walk.index++;
            }
            goesOn = walk.index < text.length() && walk.takes(text.charAt(walk.index));
        }
        char owner = walk.open.isEmpty() ? ' ' : walk.open.peek();
        return new Stop(walk.wanted, walk.odd, walk.index, walk.lastBegin, walk.lastEnd, owner);
    }

    private boolean takes(char character) {
        return switch (wanted) {
            case VALUE, VALUE_OR_END -> (wanted == Wanted.VALUE_OR_END && closes(character)) || value(character);
            case NAME, NAME_OR_END ->
                (wanted == Wanted.NAME_OR_END && closes(character)) || (character == '"' && text(Wanted.COLON));
            case COLON -> character == ':' && token(1, Wanted.VALUE);
            case COMMA_OR_END -> closes(character) || (character == ',' && token(1, next()));
            case NOTHING -> false;
        };
    }

    private Wanted next() {
        return !open.isEmpty() && open.peek() == '{' ? Wanted.NAME : Wanted.VALUE;
    }

    private boolean closes(char character) {
        boolean closes = !open.isEmpty() && character == (open.peek() == '{' ? '}' : ']');
        if (closes) {
            open.pop();
            token(1, afterValue());
        }
        return closes;
    }

    private Wanted afterValue() {
        return open.isEmpty() ? Wanted.NOTHING : Wanted.COMMA_OR_END;
    }

    private boolean value(char character) {
        if (character == '{' || character == '[') {
            open.push(character);
            return token(1, character == '{' ? Wanted.NAME_OR_END : Wanted.VALUE_OR_END);
        }
        return character == '"'
                ? text(afterValue())
                : matches(character == '-' || Character.isDigit(character) ? NUMBER : WORD);
    }

    private boolean matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        boolean whole = matcher.lookingAt() && (matcher.end() == text.length() || isEnd(text.charAt(matcher.end())));
        return whole && token(matcher.end() - index, afterValue());
    }

    /** Whether a number or word ends before a character: all that could be more of it or of its unit does not end it. */
    private static boolean isEnd(char character) {
        return !Character.isLetterOrDigit(character)
                && "._%+-'\"".indexOf(character) < 0
                && Character.getType(character) != Character.CURRENCY_SYMBOL;
    }

    private boolean token(int length, Wanted then) {
        lastBegin = index;
        index += length;
        lastEnd = index;
        wanted = then;
        return true;
    }

    private boolean text(Wanted then) {
        for (int i = index + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                return token(i + 1 - index, then);
            }
            if (character == '\n' || character == '\r') {
                return oddly(Odd.UNCLOSED, index);
            }
            if (character < ' ') {
                return oddly(Odd.CONTROL, i);
            }
            boolean escapes = character == '\\' && i + 1 < text.length();
            if (escapes && ESCAPES.indexOf(text.charAt(i + 1)) < 0) {
                return oddly(Odd.ESCAPE, i);
            }
            i += escapes ? 1 : 0;
        }
        return oddly(Odd.UNCLOSED, index);
    }

    private boolean oddly(Odd what, int at) {
        odd = what;
        lastBegin = index;
        index = at;
        return false;
    }
}
