package io.github.funnelkit.examples.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that take their places together. */
class NewFilesTest {

    /** Half of a letter, which cannot be written. */
    private static final String BROKEN = "\uD800 ";

    @TempDir
    private Path parent;

    private Path folder() {
        return parent.resolve("folder");
    }

    private static void write(Path folder, String one, String other) throws IOException {
        try (NewFiles files = NewFiles.in(folder)) {
            NewFile first = files.add("one");
            NewFile second = files.add("other");
            first.write(one);
            second.write(other);
            files.complete();
        }
    }

    private List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFolderIsMadeAndHoldsThemAll() throws IOException {
        write(folder(), "a", "b");
        write(folder(), "c", "d");
        assertThat(folder().resolve("one")).hasContent("c");
        assertThat(folder().resolve("other")).hasContent("d");
        assertThat(names(folder())).containsExactly("one", "other");
    }

    /** The first could be written, and the second not to its end. */
    @Test
    void noneTakesItsPlaceWhereOneCannotBeWritten() throws IOException {
        assertThatThrownBy(() -> write(folder(), "a", BROKEN)).isInstanceOf(UnwrittenException.class);
        assertThat(names(parent)).isEmpty();

        write(folder(), "a", "b");
        assertThatThrownBy(() -> write(folder(), "c", BROKEN)).isInstanceOf(UnwrittenException.class);
        assertThat(folder().resolve("one")).hasContent("a");
        assertThat(folder().resolve("other")).hasContent("b");
        assertThat(names(folder())).containsExactly("one", "other");
    }

    @Test
    void whatIsNotCompletedLeavesNothing() throws IOException {
        try (NewFiles files = NewFiles.in(folder())) {
            files.add("one").write("a");
        }
        assertThat(names(parent)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() {
        Path nowhere = parent.resolve("no").resolve("folder");
        assertThatThrownBy(() -> NewFiles.in(nowhere))
                .isInstanceOfSatisfying(
                        UnwrittenException.class,
                        refused -> assertThat(refused.file()).isEqualTo(nowhere.toString()));
    }
}
