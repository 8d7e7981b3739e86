package io.github.funnelkit.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown that people read: README or a guide. */
record Page(Path file, List<Block> blocks) {

    static final Path ROOT = Path.of("../..");

    private static final String FENCE = "```";
    private static final Pattern COMMENT = Pattern.compile("<!-- ([a-z]+)(?:: (.+))? -->");

    /** README, then the guides by name. */
    static List<Page> all() {
        try (Stream<Path> guides = Files.list(Path.of(""))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            guides.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .map(Page::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Page named(String name) {
        return all().stream()
                .filter(page -> page.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isTranslation() {
        return toString().endsWith(".zh.md");
    }

    /** This page in Chinese. */
    Page translation() {
        return named(toString().replace(".md", ".zh.md"));
    }

    static List<Block> blocksOfAll(String kind) {
        return all().stream().flatMap(page -> page.blocks(kind).stream()).toList();
    }

    List<Block> blocks(String kind) {
        return blocks.stream().filter(block -> block.is(kind)).toList();
    }

    private static Page of(Path file) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines(file);
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).startsWith(FENCE)) {
                int end = start + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                Matcher comment = COMMENT.matcher(start == 0 ? "" : lines.get(start - 1));
                boolean held = comment.matches();
                blocks.add(new Block(
                        file.getFileName().toString(),
                        start + 1,
                        held ? comment.group(1) : "",
                        held && comment.group(2) != null ? comment.group(2) : "",
                        lines.get(start).substring(FENCE.length()),
                        String.join("\n", lines.subList(start + 1, end))));
                start = end;
            }
        }
        return new Page(file, blocks);
    }

    List<String> lines() {
        return lines(file);
    }

    /** The lines, with nothing in those of blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>(lines());
        for (Block block : blocks) {
            int end = block.line() + (int) block.text().lines().count() + 1;
            Collections.fill(prose.subList(block.line() - 1, end), "");
        }
        return prose;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
