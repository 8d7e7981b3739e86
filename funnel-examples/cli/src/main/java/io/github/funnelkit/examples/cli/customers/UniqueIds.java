package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.util.HashMap;
import java.util.Map;

/** The ids of the rows so far, of which each must be another. */
final class UniqueIds {

    private final Map<String, Long> lines = new HashMap<>();

    /** Refuses an id that a row before has. */
    void add(String id, Heading column, Cells cells) {
        Long first = lines.putIfAbsent(id, cells.line());
        if (first != null) {
            cells.refuse(column, say("cell.id-used", "line", String.valueOf(first)));
        }
    }
}
