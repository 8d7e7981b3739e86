package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.lookup.TextTable;
import io.github.funnelkit.internal.predicate.AnyEntry;
import io.github.funnelkit.internal.predicate.OneOfTexts;
import io.github.funnelkit.text.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that each entry of a checklist meets, where several questions ask for entries: the attached forms, of which
 * every criterion that requires one asks. Or those that a text meets, or an entry of a choice. Each is looked up once,
 * instead of being compared by each question.
 */
public final class EntryNodes {

    /** What no nodes have: a collection that must be normalized first. */
    public static final long NOT_NORMALIZED = -1L;

    /** Longer lists are copied first: reading some kinds of list entry by entry would take too long. */
    private static final int LONGEST = 64;

    /** The entries that are asked for. */
    private final TextTable entries;

    /** The bits of the nodes that they meet, by their indexes. */
    private final long[] nodes;

    private final long all;

    /** Whether a text that nobody asks for may be none at all, or another way to write one. */
    private final boolean closed;

    private EntryNodes(Map<String, Long> byEntry, long all, boolean closed) {
        this.entries = TextTable.of(byEntry.keySet());
        this.nodes = new long[entries.size()];
        this.all = all;
        this.closed = closed;
        for (Map.Entry<String, Long> entry : byEntry.entrySet()) {
            nodes[entries.index(entry.getKey())] = entry.getValue();
        }
    }

    /** The nodes of questions that all ask for entries, and are all in the first word; else null. */
    static @Nullable EntryNodes of(List<Question> questions, Fact<?> fact) {
        Map<String, Long> byEntry = new HashMap<>();
        boolean closed = !fact.entries().isEmpty();
        for (String entry : fact.entries()) {
            byEntry.put(entry, 0L);
        }
        long all = 0;
        for (Question question : questions) {
            List<String> wanted = wanted(question);
            if (wanted == null || question.node() >= Long.SIZE - 1) {
                return null;
            }
            long bit = 1L << question.node();
            for (String entry : wanted) {
                byEntry.put(entry, byEntry.getOrDefault(entry, 0L) | bit);
            }
            all |= bit;
        }
        return new EntryNodes(byEntry, all, closed);
    }

    private static @Nullable List<String> wanted(Question question) {
        if (question.predicate() instanceof AnyEntry any) {
            return any.wanted();
        }
        return question.predicate() instanceof OneOfTexts one ? one.wanted() : null;
    }

    /** The bits of all the nodes. */
    public long all() {
        return all;
    }

    /** The bits of the nodes that a collection meets, or {@link #NOT_NORMALIZED}. */
    public long metBy(Collection<?> collection) {
        return collection instanceof List<?> list && list.size() <= LONGEST ? metBy(list) : metBy(collection.toArray());
    }

    /** The same for what is retained of a collection. */
    public long metByRetained(Object retained) {
        if (retained instanceof Object[] given) {
            return metBy(given);
        }
        return retained instanceof List<?> list && list.size() <= LONGEST
                ? metBy(list)
                : metBy(((Collection<?>) retained).toArray());
    }

    private long metBy(Object[] given) {
        long met = 0;
        for (Object entry : given) {
            long found = metByEntry(entry);
            if (found == NOT_NORMALIZED) {
                return NOT_NORMALIZED;
            }
            met |= found;
        }
        return met;
    }

    private long metBy(List<?> list) {
        long met = 0;
        int size = list.size();
        for (int i = 0; i < size; i++) {
            long found = metByEntry(list.get(i));
            if (found == NOT_NORMALIZED) {
                return NOT_NORMALIZED;
            }
            met |= found;
        }
        return met;
    }

    private long metByEntry(@Nullable Object entry) {
        if (!(entry instanceof String text)) {
            return NOT_NORMALIZED;
        }
        int index = entries.index(text);
        if (index != TextTable.NONE) {
            return nodes[index];
        }
        boolean names = !closed && (Entries.isName(text) || (!isPadded(text) && !FactText.isNoValue(text)));
        return names ? 0 : NOT_NORMALIZED;
    }

    /** The bits of the nodes that a text meets, or {@link #NOT_NORMALIZED}. */
    public long metBy(String text) {
        if (!closed && !Entries.isName(text) && FactText.isNoValue(text)) {
            return NOT_NORMALIZED;
        }
        int index = entries.index(text);
        if (index != TextTable.NONE) {
            return nodes[index];
        }
        return closed || isPadded(text) ? NOT_NORMALIZED : 0;
    }

    /** The bits of the nodes that a normalized text meets. */
    public long metByNormalized(String text) {
        int index = entries.index(text);
        return index == TextTable.NONE ? 0 : nodes[index];
    }

    /** Whether it is blank, or has blanks around it. */
    private static boolean isPadded(String text) {
        return text.isEmpty() || Spelling.isUnseen(text.charAt(0)) || Spelling.isUnseen(text.charAt(text.length() - 1));
    }
}
