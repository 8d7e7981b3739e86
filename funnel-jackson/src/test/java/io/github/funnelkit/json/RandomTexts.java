package io.github.funnelkit.json;

import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Random;

/** Makes texts that formats stumble over: what looks like a number, a word or a sign of YAML, controls, odd white space. */
final class RandomTexts {

    private static final List<String> PARTS = List.of(
            "plain",
            "两个字",
            "\"quoted\" \\ / ~",
            "  spaces  ",
            "line\nbreak",
            "\r\n",
            "\t",
            "no",
            "yes",
            "Null",
            "null",
            "~",
            "true",
            "1.0",
            "1e3",
            "-0",
            "0x1f",
            "010",
            "1_000",
            "1:30",
            "2026-11-23",
            ".inf",
            "- a: b #c",
            ": ",
            " #",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---",
            "...",
            "[",
            "{",
            "'",
            "\"",
            "\\",
            "\\L",
            "\\u2028",
            "emoji \uD83D\uDE80",
            "a\u2028b\u0085c",
            "\u2029",
            "\u0000",
            "\u0001\u001B\u007F",
            "\u009B",
            "\u00A0",
            "\uFEFF",
            "\uFFFE",
            "\uFDD0\uFDD1",
            "\u202E",
            "\u200B",
            "\uDBFF\uDFFF",
            "x".repeat(300));

    private RandomTexts() {}

    /** A text as definitions may hold it: not blank, and without control characters but line breaks and tabs. */
    static String ofDefinition(Random random) {
        return of(random).replaceAll("[\\p{Cc}\u2028\u2029&&[^\t\n\r]]", "c");
    }

    /** A text that is not blank. */
    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        do {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        } while (Spelling.strip(text.toString()).isEmpty() || random.nextInt(3) == 0);
        return text.toString();
    }
}
