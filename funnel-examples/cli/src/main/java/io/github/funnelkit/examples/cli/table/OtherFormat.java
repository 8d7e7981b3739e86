package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no table whatever their names say, such as the web pages that some programs export as {@code .xls}. */
final class OtherFormat {

    /** So much of a file shows what it is. */
    static final int BEGINNING = 512;

    private static final List<String> MARKUP =
            List.of("<?xml", "<!doctype", "<html", "<head", "<meta", "<body", "<table", "<style", "<workbook");

    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8");
    private static final List<String> PACKED = List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ");

    private static final String MARK = "\u00EF\u00BB\u00BF";

    private OtherFormat() {}

    /** What is to be done with a file that begins so; empty when it may be a table. */
    static Optional<Text> remedy(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        String unmarked = (text.startsWith(MARK) ? text.substring(MARK.length()) : text).stripLeading();
        if (begins(unmarked.toLowerCase(Locale.ROOT), MARKUP)) {
            return Optional.of(say("list.other-format", "format", say("list.markup")));
        }
        if (text.startsWith("%PDF-")) {
            return Optional.of(say("list.other-format", "format", say("list.pdf")));
        }
        if (begins(text, PICTURES)) {
            return Optional.of(say("list.other-format", "format", say("list.picture")));
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of(say("list.other-format", "format", say("list.document")));
        }
        return begins(text, PACKED) ? Optional.of(say("list.packed")) : Optional.empty();
    }

    private static boolean begins(String text, List<String> signs) {
        return signs.stream().anyMatch(text::startsWith);
    }
}
