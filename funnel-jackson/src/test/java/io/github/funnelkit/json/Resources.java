package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files of the test resources, and of the jar. */
final class Resources {

    private Resources() {}

    static String text(String path) {
        try (InputStream input = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
            return new String(input.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
