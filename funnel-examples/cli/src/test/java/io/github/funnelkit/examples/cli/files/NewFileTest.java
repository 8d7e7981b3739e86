package io.github.funnelkit.examples.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there as a whole or not at all. */
class NewFileTest {

    @TempDir
    private Path folder;

    private static void write(Path path, String text) throws IOException {
        try (NewFile file = NewFile.at(path)) {
            file.write(text);
            file.complete();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theOldFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path path = Files.writeString(folder.resolve("report"), "old");
        try (NewFile file = NewFile.at(path)) {
            file.write("new, 新\n".repeat(10_000));
            file.flush();
            assertThat(path).hasContent("old");
            assertThat(names()).hasSize(2);
            file.complete();
        }
        assertThat(path).hasContent("new, 新\n".repeat(10_000));
        assertThat(names()).containsExactly("report");
    }

    @Test
    void whatIsNotCompletedLeavesNothing() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        for (Path path : List.of(old, folder.resolve("new"))) {
            try (NewFile file = NewFile.at(path)) {
                file.write("new");
                file.flush();
            }
        }
        assertThat(names()).containsExactly("old");
        assertThat(old).hasContent("old");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path real = Files.writeString(other.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other/real"));
        Path linkOfLink = Files.createSymbolicLink(folder.resolve("linkOfLink"), link);
        write(linkOfLink, "new");
        assertThat(real).hasContent("new");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("other/nothing yet"));
        write(dangling, "made");
        assertThat(other.resolve("nothing yet")).hasContent("made");
        assertThat(List.of(link, linkOfLink, dangling)).allMatch(Files::isSymbolicLink);
        assertThat(names()).containsExactly("dangling", "link", "linkOfLink", "other");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("no/folder"));
        for (Path link : List.of(loop, lost)) {
            assertThatThrownBy(() -> NewFile.at(link))
                    .isInstanceOf(UnwrittenException.class)
                    .hasMessageStartingWith(link + ": ");
        }
        assertThat(names()).containsExactly("loop", "lost");
    }

    @Test
    void whatIsNoFileIsNeverReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThatThrownBy(() -> NewFile.at(inner)).isInstanceOf(UnwrittenException.class);
        Path late = folder.resolve("late");
        try (NewFile file = NewFile.at(late)) {
            Files.createSymbolicLink(late, inner);
            assertThatThrownBy(file::complete).hasMessageEndingWith("something that is no file has come there");
        }
        assertThat(late).isSymbolicLink();
        assertThat(names()).containsExactly("inner", "late");
        assertThat(inner).isEmptyDirectory();
    }

    @Tag("slow")
    @Test
    void aDeviceIsWrittenTo() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThatThrownBy(() -> write(full, "text"))
                .isInstanceOf(UnwrittenException.class)
                .hasMessageStartingWith(full + ": ");
        write(Path.of("/dev/null"), "text");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void whoeverCouldReadTheOldFileCanReadTheNewOne() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Path path = Files.writeString(folder.resolve("file"), "old");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            write(path, "new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(permissions);
        }
        Path usual = Files.writeString(folder.resolve("usual"), "");
        write(folder.resolve("fresh"), "");
        assertThat(Files.getPosixFilePermissions(folder.resolve("fresh")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aNameMayBeAsLongAsNamesCanBe() throws IOException {
        Path path = folder.resolve("x".repeat(255));
        write(path, "new");
        assertThat(path).hasContent("new");
    }

    @Test
    void pathsOfOneFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path hard = Files.createLink(folder.resolve("hard"), file);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path other = Files.writeString(folder.resolve("other"), "");
        assertThat(FilePlace.areSame(file, hard)).isTrue();
        assertThat(FilePlace.areSame(link, hard)).isTrue();
        assertThat(FilePlace.areSame(file, other)).isFalse();
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("short"), folder.resolve("real"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("short/new"));
        assertThat(FilePlace.areSame(folder.resolve("real/new"), folder.resolve("short/new")))
                .isTrue();
        assertThat(FilePlace.areSame(folder.resolve("real/new"), dangling)).isTrue();
        assertThat(FilePlace.areSame(folder.resolve("real/../real/new"), dangling))
                .isTrue();
        assertThat(FilePlace.areSame(folder.resolve("real/newer"), dangling)).isFalse();
        assertThat(FilePlace.areSame(folder.resolve("no/new"), folder.resolve("no/../no/new")))
                .isTrue();
    }
}
