package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.json.DocumentFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a text that is no JSON as a whole: of another format, cut off, written as a text, left by another program. */
record JsonWhole(SourceText source, JsonLines lines, JsonWalk.Stop stop) {

    /** The lines of a definition in YAML, by a name that all of them have. */
    private static final Pattern YAML = Pattern.compile("^(#.*|---|\\s)*(format|id|version|facts|stages): ?\\S");

    private static final String BEGINNING = "{\"format\": \"" + DocumentFormat.FUNNEL + "\", ...}";

    Optional<SyntaxMistake> mistake() {
        Leftover leftover = new Leftover(source);
        int number = lines.number(stop.index());
        return ofOtherEncoding()
                .or(() -> isBegun() ? leftover.upTo(number) : Optional.empty())
                .or(() -> leftover.placeholder(number))
                .or(this::cut)
                .or(this::escaped)
                .or(this::other);
    }

    private boolean isBegun() {
        return stop.lastEnd() > 0;
    }

    private Optional<SyntaxMistake> ofOtherEncoding() {
        return lines.text().indexOf('\0') == 1 ? said(0, "syntax.utf-16") : Optional.empty();
    }

    /** What ends before more than one of its braces is closed, though no line before the last shows why. */
    private Optional<SyntaxMistake> cut() {
        int end = lines.text().stripTrailing().length();
        int last = Math.max(0, end - 1);
        boolean isIndented = lines.at(lines.begin(last)) == ' ';
        return lines.number(stop.index()) >= lines.number(last) && isIndented && JsonBraces.open(source) > 1
                ? said(end, "syntax.cut")
                : Optional.empty();
    }

    private Optional<SyntaxMistake> escaped() {
        return lines.text().startsWith("\\\"", stop.index()) ? said(stop.index(), "json.escaped") : Optional.empty();
    }

    /** No JSON at all. */
    private Optional<SyntaxMistake> other() {
        String text = lines.text().strip();
        if (isBegun() || text.isEmpty()) {
            return Optional.empty();
        }
        if (YAML.matcher(text).find()) {
            return said(stop.index(), "json.yaml");
        }
        return text.indexOf('{') < 0 ? said(stop.index(), "json.none", "right", BEGINNING) : Optional.empty();
    }

    private Optional<SyntaxMistake> said(int at, String key, Object... filledIn) {
        return Optional.of(new SyntaxMistake(lines.position(at), say(key, filledIn)));
    }
}
