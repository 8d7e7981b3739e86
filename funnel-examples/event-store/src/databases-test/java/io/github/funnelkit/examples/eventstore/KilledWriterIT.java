package io.github.funnelkit.examples.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.journey.JourneyState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program that is killed at any moment loses nothing of what it has said to be done, and does nothing twice: the command of which
 * nobody knows whether it arrived is handed in again with its id.
 */
class KilledWriterIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 100);
    private static final Duration LONGEST_LIFE = Duration.ofMillis(400);
    private static final long SEED = 20261201L;

    @TempDir
    Path folder;

    /** H2 writes after half a second what was committed, unless it is told not to wait. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:%s;WRITE_DELAY=0", "jdbc:sqlite:%s"})
    void whatWasDoneIsThereOnce(String database) throws Exception {
        String url = database.formatted(folder.resolve("journeys"));
        Random random = new Random(SEED);
        KilledWriter.open(url);
        long done = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            done = killed(url, done + 1, random.nextLong(LONGEST_LIFE.toNanos()));
            requireAll(done, round, url);
        }
        assertThat(done).as("commands that were said to be done").isGreaterThanOrEqualTo(ROUNDS);
    }

    /** Starts the program, kills it, and says which command was the last that it said to be done. */
    private static long killed(String url, long first, long nanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        url,
                        String.valueOf(first)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            // the life is counted from the first command that is done: what is before is the start of a JVM
            long last = Long.parseLong(output.readLine());
            // by its handle: the process itself, asked to be destroyed, closes the stream that is being read
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS)
                    .execute(process.toHandle()::destroyForcibly);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line.isEmpty() ? last : Long.parseLong(line);
            }
            return last;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void requireAll(long done, int round, String url) throws SQLException {
        JourneyState state = KilledWriter.state(url);
        long last = state.last().sequence();
        assertThat(last - 1).as("round %d: at most one more than was said", round).isBetween(done, done + 1);
        assertThat(LongStream.rangeClosed(1, done)).as("round %d", round).allSatisfy(number -> assertThat(
                        state.eventsOf(KilledWriter.id(number)))
                .containsExactly(number + 1));
    }
}
