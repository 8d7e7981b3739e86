package io.github.funnelkit.json.format;

import java.util.Locale;

/** What ids say in words. */
final class IdWords {

    private IdWords() {}

    /** What an id says in words: {@code Need confirmed} for {@code needConfirmed}. */
    static String of(String id) {
        String apart = Words.shortened(id)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[-_.]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Shown.text(
                apart.isEmpty() ? "Label" : apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1));
    }
}
