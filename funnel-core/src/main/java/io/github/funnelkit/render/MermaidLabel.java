package io.github.funnelkit.render;

import java.util.regex.Pattern;

/** Wordings as labels of a Mermaid chart, within quotes. */
final class MermaidLabel {

    static final String BREAK = "<br/>";

    /** All of ASCII but what Mermaid takes as it is: a quote would end the label, {@code <} begin HTML, and so on. */
    private static final Pattern SPECIAL = Pattern.compile("[!-~&&[^A-Za-z0-9%,.()'/-]]");

    /** What begins an icon, a formula, a comment or a line break, even where it is written as a number. */
    private static final Pattern BEGINNING = Pattern.compile("[:$\\\\](?=\\S)|%(?=[%{])");

    /** Is not seen, and keeps apart what would mean something together. */
    private static final String APART = "\u200B";

    private MermaidLabel() {}

    static String text(String wording) {
        String apart = BEGINNING.matcher(PrintableLine.of(wording)).replaceAll("$0" + APART);
        return SPECIAL.matcher(apart)
                .replaceAll(found -> "#" + (int) found.group().charAt(0) + ";");
    }
}
