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
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doWhatThePageSays(Page page) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("quickstart.jar"));
        Path asInAClone = folder.resolve("funnel-examples/quickstart/target/quickstart.jar");
        Files.createDirectories(asInAClone.getParent());
        Files.copy(jar, asInAClone);
        Reader reader = new Reader(workplace);
        reader.install("java", java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        reader.install("javac", java("javac"));
        reader.install("jar", java("jar"));
        reader.follow(page.blocks(), folder);
        assertThat(page.blocks("run")).isNotEmpty();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
