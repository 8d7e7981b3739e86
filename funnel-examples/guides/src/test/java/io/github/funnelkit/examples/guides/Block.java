package io.github.funnelkit.examples.guides;

import java.util.regex.Pattern;

/**
 * A block of a page.
 *
 * @param page the name of the page
 * @param line where the block begins
 * @param kind what the comment above it says it is; empty when there is none
 * @param name what stands behind the kind, often nothing
 * @param language the language of the block
 * @param text what is in it, without a line break at its end
 */
record Block(String page, int line, String kind, String name, String language, String text) {

    boolean is(String other) {
        return kind.equals(other);
    }

    /** The exit code that commands are expected to end with. */
    int exitCode() {
        return name.startsWith("exit ") ? Integer.parseInt(name.substring("exit ".length())) : 0;
    }

    /** Whether this is what was printed, where an ellipsis stands for any lines, or in a line for the rest of it. */
    boolean shows(String printed) {
        String pattern = Pattern.quote("\n" + text.stripTrailing() + "\n")
                .replace("\n…\n", "\\E\n(?s:.*\n)?\\Q")
                .replace("…", "\\E.*\\Q");
        return Pattern.matches(pattern, "\n" + printed.stripTrailing() + "\n");
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
