package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page is there in English and in Chinese, and neither can be changed without the other: they have the same headings,
 * tables, lists, code, commands and links. A page in Chinese may run its commands with {@code --locale zh}, and say one
 * once more so; then it shows what that prints.
 */
class TranslationsTest {

    private static final String IN_CHINESE = " --locale zh";

    /** The reader of the Chinese guide to embedding has a project of their own. */
    private static final Map<String, String> ORIGINALS = Map.of(
            IN_CHINESE,
            "",
            "com.example.zh",
            "com.example.crm",
            "com/example/zh",
            "com/example/crm",
            "my-crm-zh",
            "my-crm",
            "Locale.CHINESE",
            "Locale.ENGLISH");

    private static final Pattern SHELL_COMMENT = Pattern.compile("(?m) {2,}# .*$");
    private static final Pattern JAVA_WORDS =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\n]*|\\s+", Pattern.DOTALL);
    private static final Pattern STRUCTURE = Pattern.compile("#+ |\\||- |\\d+\\. ");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#[^)\\s]*)?\\)");
    private static final Pattern NARROW = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");

    static List<Page> originals() {
        return Page.all().stream().filter(page -> !page.isTranslation()).toList();
    }

    @Test
    void everyPageIsThereInBothLanguages() {
        List<String> translated = Page.all().stream()
                .filter(Page::isTranslation)
                .map(page -> page.toString().replace(".zh.md", ".md"))
                .toList();
        assertThat(translated)
                .containsExactlyInAnyOrderElementsOf(
                        originals().stream().map(Page::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("originals")
    void eachLeadsToTheOtherAtItsTop(Page original) {
        Page translation = original.translation();
        assertThat(original.lines().get(2)).isEqualTo("[中文](" + link(original, translation) + ")");
        assertThat(translation.lines().get(2)).isEqualTo("[English](" + link(translation, original) + ")");
    }

    private static String link(Page from, Page to) {
        return folder(from)
                .relativize(to.file().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private static Path folder(Page page) {
        return page.file().toAbsolutePath().normalize().getParent();
    }

    @ParameterizedTest
    @MethodSource("originals")
    void bothAreBuiltAlike(Page original) {
        assertThat(structure(original.translation(), counterparts(original)))
                .isEqualTo(structure(original, original.blocks()));
    }

    /** Headings, rows of tables, items of lists and blocks, in their order. */
    private static List<String> structure(Page page, List<Block> blocks) {
        List<String> structure = new ArrayList<>();
        List<String> lines = page.prose();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher begins = STRUCTURE.matcher(lines.get(line - 1));
            if (begins.lookingAt()) {
                structure.add(begins.group());
            }
            for (Block block : blocks) {
                if (block.line() == line) {
                    structure.add(inEnglish(block.kind() + " " + block.name() + " " + block.language()));
                }
            }
        }
        return structure;
    }

    @ParameterizedTest
    @MethodSource("originals")
    void bothHaveTheSameCodeAndCommands(Page original) {
        List<Block> translated = counterparts(original);
        assertThat(translated).hasSameSizeAs(original.blocks());
        for (int index = 0; index < translated.size(); index++) {
            Block block = translated.get(index);
            if (!block.is("output") || !isInChinese(original.translation(), block)) {
                assertThat(reduced(block))
                        .as(block.toString())
                        .isEqualTo(reduced(original.blocks().get(index)));
            }
        }
    }

    /** The blocks of the translation without the commands that it says once more in Chinese. */
    private static List<Block> counterparts(Page original) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : original.translation().blocks()) {
            boolean due = blocks.size() < original.blocks().size()
                    && original.blocks().get(blocks.size()).is("run");
            if (due || !block.is("run") || !block.text().contains(IN_CHINESE)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** Whether what this output shows was asked for in Chinese. */
    private static boolean isInChinese(Page page, Block output) {
        return output.name().startsWith("com.example.zh.")
                || page.blocks("run").stream()
                        .filter(run -> run.line() < output.line())
                        .reduce((earlier, later) -> later)
                        .filter(run -> output.name().isEmpty() && run.text().contains(IN_CHINESE))
                        .isPresent();
    }

    /** What both languages have in common. */
    private static String reduced(Block block) {
        String text = inEnglish(block.text());
        if (block.is("run")) {
            return SHELL_COMMENT.matcher(text).replaceAll("");
        }
        return block.name().startsWith("src/main/java/com/example/zh/")
                        || block.name().startsWith("src/main/java/com/example/crm/")
                ? JAVA_WORDS.matcher(text).replaceAll(words -> words.group().startsWith("\"") ? "''" : "")
                : text;
    }

    private static String inEnglish(String text) {
        String english = text;
        for (Map.Entry<String, String> original : ORIGINALS.entrySet()) {
            english = english.replace(original.getKey(), original.getValue());
        }
        return english;
    }

    @ParameterizedTest
    @MethodSource("originals")
    void bothLeadToTheSamePages(Page original) {
        assertThat(linked(original.translation())).isEqualTo(linked(original));
    }

    /** What a page links to, in Chinese where that is there. */
    private static Set<String> linked(Page page) {
        Set<String> linked = new TreeSet<>();
        LINK.matcher(String.join("\n", page.prose()))
                .results()
                .map((MatchResult link) -> link.group(1))
                .map(link -> link.startsWith("https://")
                        ? link
                        : inChinese(link.isEmpty() ? page.file() : folder(page).resolve(link)))
                .forEach(linked::add);
        return linked;
    }

    private static String inChinese(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (target.equals(folder(Page.named("README.md")).resolve("README.md"))) {
            return Page.named("README.zh.md").file().toAbsolutePath().toString();
        }
        String name = target.getFileName().toString();
        Path translation = target.resolveSibling(name.replaceFirst("(?<!\\.zh)\\.(md|png)$", ".zh.$1"));
        return (Files.exists(translation) ? translation : target).toString();
    }

    @ParameterizedTest
    @MethodSource("originals")
    void chineseHasFullWidthPunctuation(Page original) {
        assertThat(original.translation().prose().stream()
                        .map(line -> line.replaceAll("`[^`]*`|\\]\\([^)]*\\)", ""))
                        .filter(line -> NARROW.matcher(line).find()))
                .isEmpty();
    }
}
