package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of the rows so far, of which each must be another. */
final class UniqueIds {

    private final Map<String, Long> lines = new HashMap<>();

    /** Refuses an id that a row before has. */
    void add(String id, Heading column, Cells cells) {
        Long first = lines.putIfAbsent(id, cells.line());
        if (first != null) {
            Text used = say("cell.id-used", "line", String.valueOf(first));
            cells.refuse(column, Text.of("id-used"), Optional.of(used));
        }
    }
}
