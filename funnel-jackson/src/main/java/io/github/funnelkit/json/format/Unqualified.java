package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number or period without what people put beside it: how exact it is, what it is a bound of, and remarks in parentheses. */
final class Unqualified {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{0,60}\\)|[;\u3002]+$|(?<=\\d)\\+$");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\d)(st|nd|rd|th)$|^(nr|no)\\.?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("^(>=|<=|=>|==|=|>|<|\u2265|\u2264|~|\u2248|\\+)\\s*");
    private static final Pattern BEFORE = Pattern.compile("^(" + words("before") + ")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile("\\s*(" + words("behind") + ")$", Pattern.CASE_INSENSITIVE);

    private Unqualified() {}

    /** The text without them; what would be left of nothing else stays. */
    static String of(String written) {
        String text = without(REMARK, written.strip());
        text = without(ORDINAL, without(SIGNS, text));
        String bare = without(BEHIND, without(BEFORE, text));
        while (!bare.equals(text)) {
            text = bare;
            bare = without(BEHIND, without(BEFORE, text));
        }
        return bare;
    }

    private static String without(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        String rest = found.replaceAll("").strip();
        return rest.isEmpty() ? text : rest;
    }

    /** Longer ones first, as some begin as others do; a word of letters ends where its letters end. */
    private static String words(String where) {
        List<String> words = new ArrayList<>();
        DocumentWords.file("synonyms").forEach((key, line) -> {
            if (key.equals("qualifier." + where)) {
                words.addAll(List.of(line.split(" ", 0)));
            }
        });
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word.replace('_', ' ')))
                .map(word -> word.charAt(2) < 0x80
                        ? where.equals("before") ? word + "\\.?(?![A-Za-z])" : "(?<![A-Za-z])" + word
                        : word)
                .collect(Collectors.joining("|"));
    }
}
