package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a handbook is written, as the option names them. */
enum Readers {
    TEAM,
    AUDIT;

    /** The endings of names that say HTML, and those that say another form than this handbook has. */
    private static final List<String> HTML = List.of(".html", ".htm", ".xhtml");

    private static final List<String> OTHERS = List.of(".pdf", ".docx", ".doc", ".xlsx", ".csv", ".pptx");
    private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".txt");

    /** Says what is wrong with the name of a file that tells of another form; empty when it does not. */
    Optional<Text> misnamed(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        String small = name.toLowerCase(Locale.ROOT);
        List<String> wrong = this == TEAM ? MARKDOWN : HTML;
        return Stream.concat(wrong.stream(), OTHERS.stream())
                .filter(small::endsWith)
                .findFirst()
                .map(ending -> {
                    String stem = name.substring(0, name.length() - ending.length());
                    return this == TEAM
                            ? say("handbook.is-html", "file", file, "named", stem + ".html")
                            : say("handbook.is-markdown", "file", file, "named", stem + ".md");
                });
    }

    @Override
    public String toString() {
        return this == TEAM ? "team" : "audit";
    }
}
