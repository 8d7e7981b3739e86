package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.GivenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the records of a collection are called: by their first text, or else by their number. */
final class RecordNames {

    private RecordNames() {}

    static List<Object> of(Fact<?> collection, List<?> records, Locale language) {
        List<Object> names = new ArrayList<>(records.size());
        for (int index = 0; index < records.size(); index++) {
            if (records.get(index) instanceof FactSheet record) {
                names.add(of(collection, record, index, language));
            }
        }
        return names;
    }

    static String of(Fact<?> collection, FactSheet record, int index, Locale language) {
        return RecordPlace.ownName(collection, record)
                .map(GivenValue::visible)
                .orElseGet(() -> FactWords.RECORD.in(language, index + 1));
    }
}
