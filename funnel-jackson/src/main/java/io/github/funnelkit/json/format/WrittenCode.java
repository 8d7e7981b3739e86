package io.github.funnelkit.json.format;

import io.github.funnelkit.text.Text;
import java.util.Set;

/**
 * What a message says should be written stands in the message as it would in the document: {@code {is: agreed}} in YAML, and {@code
 * {"is": "agreed"}} in JSON. Messages are worded before it is known which of the two the document is, so what should be written
 * stands in marks until then.
 */
final class WrittenCode {

    static final char BEGIN = '\uE002';
    static final char END = '\uE003';

    private static final Set<String> PLACES = Set.of("right", "example", "first", "second", "other");

    private WrittenCode() {}

    /** Whether what is filled in at a place should be written into a document; what is no JSON or YAML is shown by its lines. */
    static boolean isWritten(String key, Object place, Object filled) {
        return filled instanceof String
                && PLACES.contains(String.valueOf(place))
                && !key.startsWith("json.")
                && !key.startsWith("yaml.")
                && !key.equals("full-width");
    }

    static String marked(String code) {
        return BEGIN + code + END;
    }

    /** A message with what should be written as the document has it. */
    static Text in(boolean isYaml, Text message) {
        return Text.worded(message::languages, language -> in(isYaml, message.in(language)));
    }

    private static String in(boolean isYaml, String message) {
        if (message.indexOf(BEGIN) < 0) {
            return message;
        }
        StringBuilder all = new StringBuilder(message.length());
        int from = 0;
        int begin = message.indexOf(BEGIN);
        while (begin >= 0) {
            int end = message.indexOf(END, begin);
            int to = end < 0 ? message.length() : end;
            all.append(message, from, begin);
            String code = message.substring(begin + 1, to);
            all.append(isYaml ? code : new JsonCode(code).written());
            from = Math.min(message.length(), to + 1);
            begin = message.indexOf(BEGIN, from);
        }
        return all.append(message.substring(from)).toString();
    }
}
