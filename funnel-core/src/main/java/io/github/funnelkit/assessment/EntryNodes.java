package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.AnyEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that each entry of a checklist meets, where several questions ask for entries: the attached forms, of which
 * every criterion that requires one asks. Each entry is looked up once, instead of being compared by each question.
 *
 * @param byEntry the bits of the nodes that an entry meets
 * @param all the bits of all the nodes
 */
record EntryNodes(Map<String, Long> byEntry, long all) {

    /** What no nodes have: a list that must be looked at more closely. */
    static final long NOT_KEPT_FORM = -1L;

    private static final int LONGEST = 64;

    /** The nodes of questions that all ask for entries, and are all in the first word; else null. */
    static @Nullable EntryNodes of(List<Slot.Question> questions) {
        Map<String, Long> byEntry = new HashMap<>();
        long all = 0;
        for (Slot.Question question : questions) {
            if (!(question.measure() instanceof AnyEntry any) || question.node() >= Long.SIZE - 1) {
                return null;
            }
            long bit = 1L << question.node();
            for (String entry : any.wanted()) {
                byEntry.put(entry, byEntry.getOrDefault(entry, 0L) | bit);
            }
            all |= bit;
        }
        return new EntryNodes(byEntry, all);
    }

    /** The bits of the nodes that a collection meets, or {@link #NOT_KEPT_FORM}. */
    long metBy(Collection<?> collection) {
        if (!(collection instanceof List<?> entries) || entries.size() > LONGEST) {
            return NOT_KEPT_FORM;
        }
        long met = 0;
        int size = entries.size();
        for (int i = 0; i < size; i++) {
            Object entry = entries.get(i);
            Long nodes = byEntry.get(entry);
            if (nodes != null) {
                met |= nodes;
            } else if (!(entry instanceof String text) || text.isBlank() || isPadded(text)) {
                return NOT_KEPT_FORM;
            }
        }
        return met;
    }

    private static boolean isPadded(String text) {
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
