package io.github.funnelkit.fact;

import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the allowed entry that somebody has written: by itself, or by what it is called in any language, whatever the case,
 * the width and the blanks.
 */
final class EntryLookup {

    private final List<String> entries;
    private final Map<String, String> byKey = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    EntryLookup(Fact<?> fact) {
        this.entries = fact.entries();
        for (String entry : entries) {
            name(entry, entry);
        }
        for (Map.Entry<String, Text> label : fact.entryLabels().entrySet()) {
            for (String name : label.getValue().wordings().values()) {
                name(name, label.getKey());
            }
        }
    }

    private void name(String name, String entry) {
        names.add(name);
        byKey.putIfAbsent(Spelling.key(name), entry);
    }

    /** All that an entry can be written as. */
    List<String> names() {
        return names;
    }

    /** The entry that is meant, or the text as it is when none is. */
    String find(String written) {
        return entries.isEmpty() || entries.contains(written)
                ? written
                : byKey.getOrDefault(Spelling.key(written), written);
    }
}
