package io.github.funnelkit.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Any wording, to be read as it was written. */
    static Inline text(String wording) {
        return new Inline(SPECIAL.matcher(OneLine.of(wording)).replaceAll("\\\\$0"));
    }

    /** An id of a definition: letters, digits, {@code .}, {@code -} and {@code _}, which need no escape as code. */
    static Inline code(String id) {
        return new Inline("`" + id + "`");
    }

    static Inline joined(List<Inline> parts, String joiner) {
        return new Inline(parts.stream().map(Inline::markdown).collect(Collectors.joining(joiner)));
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
