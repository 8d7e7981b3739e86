package io.github.funnelkit.json.format;

import java.util.Collection;
import java.util.List;

/** Lists of texts. */
final class Lists {

    private Lists() {}

    static void strings(String name, Collection<String> texts, CheckedSink sink) {
        sink.name(name);
        sink.startArray();
        texts.forEach(sink::string);
        sink.endArray();
    }

    /** A list of one is written as its only text. */
    static void oneOrMore(String name, List<String> texts, CheckedSink sink) {
        if (texts.size() == 1) {
            sink.property(name, texts.get(0));
        } else {
            strings(name, texts, sink);
        }
    }
}
