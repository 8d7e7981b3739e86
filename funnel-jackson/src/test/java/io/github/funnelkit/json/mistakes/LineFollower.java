package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a line as a message says, where the text is no YAML or JSON. */
final class LineFollower {

    private static final String CUT = "\u2026";

    private final List<String> lines;
    private final Place place;

    LineFollower(String text, Place place) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.place = place;
    }

    Optional<String> followed(Wordings.Said said) {
        int number = place.line() - 1;
        if (number < 0 || number >= lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(number);
        int index = Math.min(place.column() - 1, line.length());
        switch (said.key()) {
            case "yaml.tab-indent", "yaml.blank-indent" -> {
                int blanks = Integer.parseInt(said.get("blanks"));
                String right = aligned(line.replaceFirst("^[\\s\u00A0\u3000]+", ""), said.get("right"), index);
                return with(number, " ".repeat(blanks) + right.strip());
            }
            case "yaml.indentation" -> {
                int blanks = Integer.parseInt(said.get("blanks"));
                return with(number, " ".repeat(blanks) + line.strip());
            }
            case "json.brace" -> {
                return index < line.length()
                        ? with(number, line.substring(0, index) + line.substring(index + 1))
                        : Optional.empty();
            }
            case "yaml.more" -> {
                lines.remove(lines.subList(0, number + 1).lastIndexOf("---"));
                return Optional.of(text());
            }
            case "syntax.patch" -> {
                while (lines.get(number).startsWith("-")) {
                    lines.remove(number);
                }
                for (int added = number; lines.get(added).startsWith("+"); added++) {
                    lines.set(added, lines.get(added).substring(1));
                }
                return Optional.of(text());
            }
            case "json.escaped" -> {
                lines.replaceAll(each -> each.replace("\\\"", "\""));
                return Optional.of(text());
            }
            case "json.no-value", "json.nothing" -> {
                lines.remove(number);
                return Optional.of(text());
            }
            case "json.line-out", "yaml.line-out", "yaml.no-value", "syntax.fence", "yaml.conflict" -> {
                lines.remove(number);
                return Optional.of(text());
            }
            case "json.before" -> {
                String all = text();
                return Optional.of(all.substring(all.indexOf('{')));
            }
            case "json.line-break" -> {
                lines.remove(number + 1);
                return with(number, aligned(line, said.get("right"), index));
            }
            case "syntax.more" -> {
                lines.subList(number, lines.size()).clear();
                lines.add(line.substring(0, index));
                return Optional.of(text());
            }
            default -> {
                return said.has("right") ? with(number, aligned(line, said.get("right"), index)) : Optional.empty();
            }
        }
    }

    private Optional<String> with(int number, String line) {
        lines.set(number, line);
        return Optional.of(text());
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The line with what is shown of it: all but its blanks at the beginning, or an excerpt with what was cut off. */
    private static String aligned(String line, String shown, int index) {
        boolean head = shown.startsWith(CUT);
        boolean tail = shown.endsWith(CUT);
        String bare = shown.substring(head ? 1 : 0, shown.length() - (tail ? 1 : 0));
        String blanks = line.substring(0, line.length() - line.stripLeading().length());
        String before = head ? before(line, bare, index) : blanks;
        String after = tail ? after(line, bare) : "";
        return before + (head ? bare : bare.stripLeading()) + after;
    }

    /** What of the line stands before an excerpt. */
    private static String before(String line, String bare, int index) {
        for (int length = Math.min(bare.length(), 60); length > 3; length--) {
            int at = line.indexOf(bare.substring(0, length));
            if (at >= 0) {
                return line.substring(0, at);
            }
        }
        return line.substring(0, Math.min(index, line.length()));
    }

    private static String after(String line, String bare) {
        for (int length = Math.min(bare.length(), 60); length > 3; length--) {
            int at = line.lastIndexOf(bare.substring(bare.length() - length));
            if (at >= 0) {
                return line.substring(at + length);
            }
        }
        return "";
    }
}
