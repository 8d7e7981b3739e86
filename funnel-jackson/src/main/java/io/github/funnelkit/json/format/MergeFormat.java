package io.github.funnelkit.json.format;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a merge writes and reads.
 *
 * @param values writes a value on one line
 * @param documents writes a document on many lines
 * @param reader reads a document, or says what is wrong with it
 */
record MergeFormat(Function<Node, String> values, Function<Node, String> documents, Consumer<String> reader) {

    String value(Node node) {
        return values.apply(node);
    }

    String document(Node node) {
        return documents.apply(node);
    }

    void read(String document) {
        reader.accept(document);
    }
}
