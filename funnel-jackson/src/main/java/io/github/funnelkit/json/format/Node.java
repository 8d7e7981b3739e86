package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A document as a tree that knows where everything stands. Small on purpose: only definitions and journey events are read into trees. */
sealed interface Node {

    Spot spot();

    /** What was found, for messages. */
    Text describe();

    /** The value of a name, with the position of the name. */
    record Member(Position nameAt, Node value) {}

    /** Names with values, in the order of the document. */
    record Obj(Spot spot, Map<String, Member> members) implements Node {
        public Obj {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public Text describe() {
            return Token.START_OBJECT.noun();
        }
    }

    /** Values in order. */
    record Arr(Spot spot, List<Node> items) implements Node {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public Text describe() {
            return Token.START_ARRAY.noun();
        }
    }

    /** A text, a number, true, false or null; the text is as it is written. */
    record Scalar(Spot spot, Token token, String text) implements Node {
        @Override
        public Text describe() {
            return switch (token) {
                case STRING, AMBIGUOUS -> say("found.text", "text", Words.shortened(text));
                case NUMBER -> say("found.number", "number", Words.shortened(text));
                default -> token.noun();
            };
        }
    }
}
