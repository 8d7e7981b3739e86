package io.github.funnelkit.render;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a line of CommonMark. It is a type of its own so that no wording gets into a page without being escaped.
 *
 * @param markdown the CommonMark
 */
record Inline(String markdown) {

    /** What may begin emphasis, code, links, HTML, entities, a table's cell or a formula in the midst of a line. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#|~$]");

    /** What would begin a list or a rule at the start of a line. */
    private static final Pattern MARKER = Pattern.compile("^(\\d*)([-+.)])(?=[-+\\s]|$)");

    /** Stands for nothing in any language: a character that Unicode leaves to programs. */
    private static final String GAP = "\uFDD0";

    private static final Pattern FILLED = Pattern.compile(GAP + "(\\d+)" + GAP);

    /** Any wording, to be read as it was written. */
    static Inline text(String wording) {
        return new Inline(SPECIAL.matcher(PrintableLine.of(wording)).replaceAll("\\\\$0"));
    }

    /** An id of a definition: letters, digits, {@code .}, {@code -} and {@code _}, which need no escape as code. */
    static Inline code(String id) {
        return new Inline("`" + id + "`");
    }

    /**
     * Words around pieces that are written already: the words are escaped, the pieces stay as they are.
     *
     * @param words fills each of the gaps that it is given in somewhere
     */
    static Inline around(Function<String[], String> words, Inline... pieces) {
        String[] gaps = new String[pieces.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = GAP + i + GAP;
        }
        return new Inline(FILLED.matcher(text(words.apply(gaps)).markdown)
                .replaceAll(gap -> Matcher.quoteReplacement(pieces[Integer.parseInt(gap.group(1))].markdown)));
    }

    Inline then(String fixed, Inline more) {
        return new Inline(markdown + fixed + more.markdown);
    }

    Inline then(String fixed) {
        return new Inline(markdown + fixed);
    }

    /** The same at the start of a line, where a list or a rule could begin. */
    Inline leading() {
        return new Inline(MARKER.matcher(markdown).replaceFirst("$1\\\\$2"));
    }
}
