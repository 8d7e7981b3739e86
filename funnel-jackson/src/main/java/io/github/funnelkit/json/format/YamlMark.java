package io.github.funnelkit.json.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a parser of YAML says: what it was about, what was wrong, and where either is. Both parsers say it in the same
 * lines, and place what they throw elsewhere.
 *
 * @param context what it was about; empty where it does not say
 * @param contextAt where that begins
 * @param problem what was wrong
 * @param problemAt where
 */
record YamlMark(String context, Position contextAt, String problem, Position problemAt) {

    private static final Pattern MARK = Pattern.compile("in '?reader'?, line (\\d{1,9}), column (\\d{1,9}):");

    /** Null where a failure has no marks. */
    static @Nullable YamlMark of(@Nullable Throwable failure) {
        if (failure == null || failure.getMessage() == null) {
            return null;
        }
        String before = "";
        String context = "";
        String problem = "";
        Position contextAt = Position.UNKNOWN;
        Position problemAt = Position.UNKNOWN;
        for (String line : failure.getMessage().lines().toList()) {
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                if (!problem.isEmpty()) {
                    context = problem;
                    contextAt = problemAt;
                }
                problem = before;
                problemAt = new Position(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
            }
            before = line.strip();
        }
        return problem.isEmpty() ? null : new YamlMark(context, contextAt, problem, problemAt);
    }
}
