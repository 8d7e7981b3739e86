package io.github.funnelkit.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checksums of the documents of a folder, as {@code sha256sum} writes and checks them. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private Checksums() {}

    static String of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(FILE) && !file.endsWith("README.md"))
                    .sorted()
                    .map(file -> of(file, file.getFileName().toString()))
                    .collect(Collectors.joining());
        }
    }

    private static String of(Path file, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest) + "  " + name + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
