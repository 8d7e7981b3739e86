package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What somebody says that the columns of a list hold.
 *
 * @param given pairs of a heading and what it holds, or names of files that have such pairs on their lines
 */
record ListMapping(List<String> given) {

    private static final Pattern BETWEEN = Pattern.compile("[,，;；]");
    private static final Pattern EQUALS = Pattern.compile("[=＝]");

    /**
     * What columns hold, by their headings.
     *
     * @param refusal makes what is thrown when that is said wrongly
     */
    Map<String, String> columns(Function<Text, ? extends RuntimeException> refusal) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : given) {
            for (String pair : pairs(each, refusal)) {
                String[] sides = EQUALS.split(pair, 2);
                if (sides.length < 2 || Spelling.strip(sides[0]).isEmpty()) {
                    throw refusal.apply(say("option.map", "given", pair));
                }
                if (columns.put(Spelling.strip(sides[0]), Spelling.strip(sides[1])) != null) {
                    throw refusal.apply(say("option.map-twice", "column", Spelling.strip(sides[0])));
                }
            }
        }
        return columns;
    }

    /** What is said of the columns of a collection's own list: they hold {@code people.role}. */
    static Map<String, String> of(String collection, Map<String, String> columns) {
        String before = collection + ".";
        Map<String, String> own = new LinkedHashMap<>();
        columns.forEach((heading, name) -> {
            if (name.startsWith(before)) {
                own.put(heading, name.substring(before.length()));
            }
        });
        return own;
    }

    private static List<String> pairs(String each, Function<Text, ? extends RuntimeException> refusal) {
        if (EQUALS.matcher(each).find()) {
            return List.of(BETWEEN.split(each, -1));
        }
        List<String> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of(each))) {
                if (!Spelling.strip(line).isEmpty() && !line.startsWith("# ")) {
                    lines.add(line);
                }
            }
        } catch (InvalidPathException | IOException unreadable) {
            throw refusal.apply(say("option.map-file", "given", each));
        }
        return lines;
    }
}
