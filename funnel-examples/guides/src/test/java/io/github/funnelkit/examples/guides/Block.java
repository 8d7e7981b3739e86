package io.github.funnelkit.examples.guides;

import java.util.Arrays;
import java.util.List;

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

    /** Whether this is what was printed, where a line with an ellipsis stands for any lines. */
    boolean shows(String printed) {
        List<String> parts = Arrays.asList(text.split("\n…\n"));
        String rest = printed.stripTrailing();
        if (parts.size() == 1) {
            return rest.equals(text);
        }
        if (!rest.startsWith(parts.get(0) + "\n") || !rest.endsWith("\n" + parts.get(parts.size() - 1))) {
            return false;
        }
        int from = 0;
        for (String part : parts) {
            int at = rest.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
