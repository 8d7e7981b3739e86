package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a heading says in each of its languages, where it says the same in several: {@code 名称/Name}, {@code 预算(Budget)}. */
final class HeadingParts {

    private static final String EASTERN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    /** A sign or a line break between them, or nothing but a blank or a capital. */
    private static final Pattern BETWEEN = Pattern.compile("[/|／｜·;；\\v]+|\\s[-–—]\\s"
            + "|(?<=(?:" + EASTERN + "|[)）]))\\s+(?=\\p{IsLatin})|(?<=(?:\\p{IsLatin}|[)）]))\\s+(?=" + EASTERN + ")"
            + "|(?<=" + EASTERN + ")(?=\\p{Lu}\\p{Ll}{2})");

    /** What stands in brackets is the other language where nothing else divides them. */
    private static final Pattern BRACKETS = Pattern.compile("[()（）\\[\\]【】<>]+");

    private static final Pattern HAS_EASTERN = Pattern.compile(EASTERN);
    private static final Pattern HAS_LETTER = Pattern.compile("\\p{L}");

    private HeadingParts() {}

    /** The parts; empty when the heading is in one language. */
    static List<String> of(String heading) {
        List<String> parts = split(heading, BETWEEN);
        return parts.isEmpty() ? split(heading, BRACKETS) : parts;
    }

    private static List<String> split(String heading, Pattern between) {
        List<String> parts = Arrays.stream(between.split(heading))
                .map(Spelling::strip)
                .filter(part -> HAS_LETTER.matcher(part).find())
                .toList();
        long eastern =
                parts.stream().filter(part -> HAS_EASTERN.matcher(part).find()).count();
        return eastern > 0 && eastern < parts.size() ? parts : List.of();
    }
}
