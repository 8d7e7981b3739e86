package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the pages that need no Maven do what the pages say, with the program as it was built. */
class CommandsIT {

    @TempDir
    private Path workplace;

    @TempDir
    private Path folder;

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("run").isEmpty() && !WalkIT.needsMaven(page))
                .filter(page -> !page.isTranslation() || hasCommandsOfItsOwn(page))
                .toList();
    }

    /** Other translations have the commands and the output of the original, by {@link TranslationsTest}. */
    private static boolean hasCommandsOfItsOwn(Page translation) {
        return translation.blocks("run").stream().anyMatch(block -> block.text().contains("--locale zh"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doWhatThePageSays(Page page) throws IOException, InterruptedException {
        put(Path.of(System.getProperty("cli.jar")), folder.resolve("funnel-examples/cli/target/cli.jar"));
        for (Path source : Sources.java(Path.of("src/main/java"))) {
            put(source, folder.resolve("funnel-examples/guides").resolve(source));
        }
        Reader reader = new Reader(workplace);
        reader.install("java", java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        reader.install("javac", java("javac"));
        reader.install("jar", java("jar"));
        reader.follow(page.blocks(), folder);
        assertThat(page.blocks("run")).isNotEmpty();
    }

    /** Where it is in a clone. */
    private static void put(Path file, Path asInAClone) throws IOException {
        Files.createDirectories(asInAClone.getParent());
        Files.copy(file, asInAClone);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
