package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.AnyEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that each entry of a checklist meets, where several questions ask for entries: the attached forms, of which
 * every criterion that requires one asks.
 *
 * @param byEntry the bits of the nodes that an entry meets
 * @param all the bits of all the nodes
 */
record EntryNodes(Map<String, Long> byEntry, long all) {

    /** The nodes of questions that all ask for entries, and are all in the first word; else null. */
    static @Nullable EntryNodes of(List<Slot.Question> questions) {
        Map<String, Long> byEntry = new HashMap<>();
        long all = 0;
        for (Slot.Question question : questions) {
            if (!(question.measure() instanceof AnyEntry any) || question.node() >= Long.SIZE) {
                return null;
            }
            long bit = 1L << question.node();
            any.wanted().forEach(entry -> byEntry.merge(entry, bit, (one, other) -> one | other));
            all |= bit;
        }
        return new EntryNodes(byEntry, all);
    }

    /** The bits of the nodes that a value meets. */
    long metBy(Object kept) {
        long met = 0;
        if (kept instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                Long nodes = byEntry.get(entries.get(i));
                if (nodes != null) {
                    met |= nodes;
                }
            }
        }
        return met;
    }
}
