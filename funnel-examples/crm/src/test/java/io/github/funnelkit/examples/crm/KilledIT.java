package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The program is killed in the middle of its work: what it had kept is whole, and the rest is done by doing it again. */
class KilledIT {

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final int ROWS = 400;

    @Test
    void aListWhoseImportWasKilledIsImportedAgain() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            JdbcTemplate database = new JdbcTemplate(postgres.getPostgresDatabase());
            byte[] list = IntStream.rangeClosed(1, ROWS)
                    .mapToObj(i ->
                            "K-" + i + ",Killed " + i + ",new,anna," + i + "000,2999-03-01,40,2999-01-01,discovery")
                    .collect(Collectors.joining(
                            "\n", "id,name,saleType,owner,amount,expectedClose,users,nextStep,stage\n", "\n"))
                    .getBytes(UTF_8);
            try (Program killed = new Program(postgres)) {
                Visitor anna = Visitor.of(killed.port, "anna");
                Thread sent = new Thread(() -> anna.upload("/import", "/import", "list", "a.csv", list));
                sent.setUncaughtExceptionHandler((thread, broken) -> {});
                sent.start();
                while (imported(database) < 20) {
                    Thread.sleep(20);
                }
            }
            assertThat(imported(database)).isLessThan(ROWS);
            assertThat(broken(database)).isZero();
            try (Program again = new Program(postgres)) {
                Visitor anna = Visitor.of(again.port, "anna");
                assertThat(anna.upload("/import", "/import", "list", "a.csv", list)
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(imported(database)).isEqualTo(ROWS);
            assertThat(database.queryForObject(
                            "select count(*) from deal where number like 'K-%' and stage = 'discovery'", Integer.class))
                    .isEqualTo(ROWS);
            assertThat(broken(database)).isZero();
        }
    }

    private static int imported(JdbcTemplate database) {
        Integer count = database.queryForObject("select count(*) from deal where number like 'K-%'", Integer.class);
        return count == null ? 0 : count;
    }

    /** How many deals do not have exactly the events that their version counts. */
    private static Long broken(JdbcTemplate database) {
        return database.queryForObject(
                "select count(*) from deal d where d.version <> (select count(*) from journey_event e where e.deal_id = d.id)",
                Long.class);
    }

    /** The program in a process of its own, which is ended without being asked. */
    private static final class Program implements AutoCloseable {

        private final Process process;
        private final int port;

        Program(EmbeddedPostgres postgres) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            System.getProperty("program.jar"),
                            "--server.port=0",
                            "--crm.demo.password=" + Visitor.PASSWORD,
                            "--logging.level.org.springframework.boot.tomcat=info",
                            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "--spring.datasource.username=postgres")
                    .redirectErrorStream(true)
                    .start();
            BufferedReader lines = process.inputReader();
            StringBuilder output = new StringBuilder();
            int started = -1;
            for (String line = lines.readLine(); line != null && started < 0; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher found = PORT.matcher(line);
                started = found.find() ? Integer.parseInt(found.group(1)) : -1;
            }
            assertThat(started).as(output.toString()).isPositive();
            port = started;
            Thread drain = new Thread(() -> {
                try {
                    lines.transferTo(java.io.Writer.nullWriter());
                } catch (IOException ended) {
                    throw new UncheckedIOException(ended);
                }
            });
            drain.setDaemon(true);
            drain.setUncaughtExceptionHandler((thread, ended) -> {});
            drain.start();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
