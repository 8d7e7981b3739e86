package io.github.funnelkit.examples.cli.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a file is written: past all symbolic links, which stay.
 *
 * @param path the last of the way
 * @param isFile whether there is a regular file, or nothing yet; else it is a pipe, a device, or a stream that is open
 *     already, such as {@code /dev/stdout}: such are written to, and never replaced
 */
public record FilePlace(Path path, boolean isFile) {

    private static final int MOST_LINKS = 40;

    /**
     * Finds the place that a path leads to.
     *
     * @param path the path
     * @return the place
     * @throws IOException if it leads nowhere
     */
    public static FilePlace of(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "it is a link to itself");
            }
            if (isOpenStream(place)) {
                return new FilePlace(place, false);
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return new FilePlace(place, Files.isRegularFile(place) || Files.notExists(place));
    }

    /** Linux has the streams of a process as links to what they lead to. */
    private static boolean isOpenStream(Path link) throws IOException {
        Path folder = folder(link).toRealPath();
        return folder.startsWith("/proc") && folder.endsWith("fd");
    }

    /**
     * The folder that the file is in.
     *
     * @return the folder
     */
    public Path folder() {
        return folder(path);
    }

    private static Path folder(Path path) {
        return Objects.requireNonNullElse(path.getParent(), path);
    }

    /**
     * Whether two paths lead to one file, or to one place where there is none yet.
     *
     * @param one a path
     * @param other another
     * @return whether they do
     */
    public static boolean areSame(Path one, Path other) {
        try {
            boolean both = Files.exists(one) && Files.exists(other);
            return both
                    ? Files.isSameFile(one, other)
                    : of(one).inRealFolder().equals(of(other).inRealFolder());
        } catch (IOException unreadable) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private Path inRealFolder() throws IOException {
        return folder().toRealPath().resolve(folder().relativize(path));
    }
}
