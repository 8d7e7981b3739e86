package io.github.funnelkit.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The release that is rehearsed, built once for all tests; and once more, elsewhere. */
final class Rehearsal {

    static final String VERSION = System.getProperty("rehearsal.version").replace("-SNAPSHOT", "");
    static final Path ROOT = Path.of(System.getProperty("rehearsal.root"));
    static final Path FOLDER = Path.of(System.getProperty("rehearsal.folder"));
    static final SigningKey KEY = SigningKey.generate();

    private static final ReleaseBuild FIRST = new ReleaseBuild(FOLDER.resolve("first"), "en", "US", "UTC");
    // where days begin most early, and i has a capital letter of its own
    private static final ReleaseBuild SECOND =
            new ReleaseBuild(FOLDER.resolve("elsewhere/second"), "tr", "TR", "Pacific/Kiritimati");

    private static final CompletableFuture<Void> BUILT = CompletableFuture.runAsync(() -> build(FIRST));
    // beside the other tests; after the first one, which has fetched what both need
    private static final CompletableFuture<Void> BUILT_AGAIN = BUILT.thenRunAsync(() -> build(SECOND));

    private Rehearsal() {}

    static ReleaseBuild first() {
        BUILT.join();
        return FIRST;
    }

    static ReleaseBuild second() {
        BUILT_AGAIN.join();
        return SECOND;
    }

    private static void build(ReleaseBuild release) {
        try {
            release.build(KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
