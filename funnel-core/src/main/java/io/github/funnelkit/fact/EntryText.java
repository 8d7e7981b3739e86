package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.GivenValue;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a set as text. {@code ;}, {@code ,}, the ideographic comma, each narrow or wide, and line breaks stand between
 * entries. In quotes, with a quote within written twice, an entry is what stands there, whatever it looks like.
 */
final class EntryText {

    private static final char QUOTE = '"';

    /** Those that people use for nothing else. */
    private static final String STRONG = ";؛﹔\n\r\u000B\f\u0085\u2028\u2029";

    private static final String WEAK = ",\u3001\u060c\ufe50\ufe51\uff64";

    private final EntryLookup lookup;

    /** Names of allowed entries that have separators in them. */
    private final List<String> joined;

    private final boolean questioned;

    /** Entries of a set, some of which may be all that are allowed. */
    EntryText(Fact<?> fact) {
        this.lookup = new EntryLookup(fact);
        this.joined = lookup.names().stream().filter(EntryText::hasSeparator).toList();
        this.questioned = fact.type().hasEntries() && fact.entries().isEmpty();
    }

    private record Piece(String text, boolean quoted, int from, int to) {}

    private static boolean isStrong(char character) {
        return STRONG.indexOf(Spelling.narrow(character)) >= 0;
    }

    private static boolean isSeparator(char character) {
        return isStrong(character) || WEAK.indexOf(Spelling.narrow(character)) >= 0;
    }

    private static boolean hasSeparator(String text) {
        return text.chars().anyMatch(character -> isSeparator((char) character));
    }

    /**
     * The entries that a cell names, in its order.
     *
     * @throws AmbiguousCellException if they could be others
     * @throws IllegalArgumentException if there is none, or none among others
     */
    List<String> read(String cell) {
        List<Piece> pieces = pieces(cell);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("no entry between the ';': leave it blank when it is not known, "
                    + "or write 'none' when there is none");
        }
        boolean strong = cell.chars().noneMatch(character -> WEAK.indexOf(Spelling.narrow((char) character)) >= 0);
        List<String> entries = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.quoted) {
                check(piece.text, pieces.size() > 1, strong, i == pieces.size() - 1);
            }
            entries.add(lookup.find(piece.text));
        }
        return entries;
    }

    private void check(String entry, boolean several, boolean strong, boolean last) {
        CellWord word = CellWords.of(entry);
        if (CellWord.isNone(word)) {
            throw new IllegalArgumentException("'none' stands alone: no other entry can be beside it");
        }
        if (!questioned) {
            return;
        }
        if (word != null || EntryDoubt.isCount(entry, several && strong)) {
            throw noName(entry);
        }
        if (EntryDoubt.isSeveral(entry, several && last && !strong) || (several && EntryDoubt.isCutOff(entry))) {
            throw several(entry);
        }
    }

    private static AmbiguousCellException noName(String entry) {
        String shown = GivenValue.shortened(entry);
        return new AmbiguousCellException(FactWords.NO_ENTRY.text(shown, quoted(shown)));
    }

    private static AmbiguousCellException several(String entry) {
        String shown = GivenValue.shortened(entry);
        return new AmbiguousCellException(FactWords.SEVERAL_ENTRIES.text(shown, quoted(shown)));
    }

    private List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            char character = cell.charAt(at);
            if (isSeparator(character) || Spelling.isUnseen(character)) {
                at++;
            } else {
                Piece piece = character == QUOTE ? quotedPiece(cell, at) : plainPiece(cell, at);
                pieces.add(piece);
                at = piece.to;
            }
        }
        return pieces;
    }

    private static Piece quotedPiece(String cell, int from) {
        int end = closing(cell, from);
        int next = end + 1;
        while (next < cell.length() && Spelling.isUnseen(cell.charAt(next)) && !isSeparator(cell.charAt(next))) {
            next++;
        }
        String entry = end < 0 ? "" : unquoted(cell.substring(from, end + 1));
        if (Spelling.strip(entry).isEmpty() || (next < cell.length() && !isSeparator(cell.charAt(next)))) {
            throw new AmbiguousCellException(FactWords.QUOTES_AROUND_ALL.text());
        }
        return new Piece(entry, true, from, next);
    }

    private Piece plainPiece(String cell, int from) {
        int longest = 0;
        for (String allowed : joined) {
            int to = from + allowed.length();
            if (allowed.length() > longest && cell.startsWith(allowed, from) && to == end(cell, to)) {
                longest = allowed.length();
            }
        }
        int to = longest > 0 ? from + longest : end(cell, from);
        return new Piece(Spelling.strip(cell.substring(from, to)), false, from, to);
    }

    /** Where the next separator is, or the end; blanks before it do not count. */
    private static int end(String cell, int from) {
        int to = from;
        while (to < cell.length() && !isSeparator(cell.charAt(to))) {
            to++;
        }
        return Spelling.strip(cell.substring(from, to)).isEmpty() ? from : to;
    }

    /** Where the quote ends that begins at a place; -1 when it does not. */
    private static int closing(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == QUOTE) {
                if (i + 1 == text.length() || text.charAt(i + 1) != QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Whether a text is in quotes as a whole. */
    static boolean isQuoted(String text) {
        return text.length() > 2 && text.charAt(0) == QUOTE && closing(text, 0) == text.length() - 1;
    }

    static String quoted(String text) {
        return QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }

    static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    /** Entries as one text, so that each is read for itself; what says that there is none goes on saying so. */
    static String joined(List<String> entries) {
        List<String> written = new ArrayList<>(entries.size());
        for (String entry : entries) {
            written.add(CellWord.isNoValue(CellWords.of(entry)) ? entry : quoted(entry));
        }
        return String.join(";", written);
    }

    /**
     * An entry as it stands in a list, so that it is read again as the same.
     *
     * @param several whether there are others beside it
     * @param last whether it is the last of them
     */
    static String write(String entry, boolean several, boolean last) {
        boolean plain = !hasSeparator(entry)
                && entry.charAt(0) != QUOTE
                && entry.equals(Spelling.strip(entry))
                && CellWords.of(entry) == null
                && !EntryDoubt.isCount(entry, false)
                && !EntryDoubt.isSeveral(entry, several && last)
                && !(several && EntryDoubt.isCutOff(entry));
        return plain ? entry : quoted(entry);
    }
}
