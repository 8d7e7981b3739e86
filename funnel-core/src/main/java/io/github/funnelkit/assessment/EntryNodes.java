package io.github.funnelkit.assessment;

import io.github.funnelkit.lookup.TextTable;
import io.github.funnelkit.measure.AnyEntry;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that each entry of a checklist meets, where several questions ask for entries: the attached forms, of which
 * every criterion that requires one asks. Each entry is looked up once, instead of being compared by each question.
 */
final class EntryNodes {

    /** What no nodes have: a list that must be looked at more closely. */
    static final long NOT_KEPT_FORM = -1L;

    private static final int LONGEST = 64;

    /** The entries that are asked for. */
    private final TextTable entries;

    /** The bits of the nodes that they meet, at their places. */
    private final long[] nodes;

    private final long all;

    private EntryNodes(Map<String, Long> byEntry, long all) {
        this.entries = TextTable.of(byEntry.keySet());
        this.nodes = new long[entries.places()];
        this.all = all;
        for (Map.Entry<String, Long> entry : byEntry.entrySet()) {
            nodes[entries.place(entry.getKey())] = entry.getValue();
        }
    }

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

    /** The bits of all the nodes. */
    long all() {
        return all;
    }

    /** The bits of the nodes that a collection meets, or {@link #NOT_KEPT_FORM}. */
    long metBy(Collection<?> collection) {
        if (!(collection instanceof List<?> list) || list.size() > LONGEST) {
            return NOT_KEPT_FORM;
        }
        long met = 0;
        int size = list.size();
        for (int i = 0; i < size; i++) {
            if (!(list.get(i) instanceof String text)) {
                return NOT_KEPT_FORM;
            }
            int place = entries.place(text);
            if (place != TextTable.NOWHERE) {
                met |= nodes[place];
            } else if (text.isBlank() || isPadded(text)) {
                return NOT_KEPT_FORM;
            }
        }
        return met;
    }

    private static boolean isPadded(String text) {
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryNodes that
                && all == that.all
                && Arrays.equals(nodes, that.nodes)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, Arrays.hashCode(nodes), entries);
    }
}
