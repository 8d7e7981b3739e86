package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Boards that stay open while somebody else moves a card. */
@CrmTest
class LiveTest {

    @LocalServerPort
    private int port;

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aCardMovedBySomebodyElseIsToldToTheBoardsOfItsCompanyAlone() throws Exception {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Watched", "new");
        try (Stream ben = new Stream(Visitor.of(port, "ben"));
                Stream mei = new Stream(Visitor.of(port, "mei"))) {
            assertThat(ben.next()).isEqualTo(":open");
            assertThat(mei.next()).isEqualTo(":open");
            anna.act(deal, "facts", "was.users", "", "f.users", "50");
            assertThat(ben.next()).isEqualTo("event:deal");
            assertThat(ben.next()).startsWith("data:" + deal + " ");
            Visitor.of(port, "lin").open("Theirs", "project");
            assertThat(mei.next()).isEqualTo("event:deal");
            assertThat(mei.next()).doesNotContain(deal);
        }
    }

    @Test
    void twoProgramsOnOneDatabaseTellEachOther() throws Exception {
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(CrmApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .run("--server.port=0", "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
            int there = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            assertThat(there).isNotEqualTo(port);
            Visitor anna = Visitor.of(port, "anna");
            String deal = anna.open("Seen from elsewhere", "new");
            try (Stream hugo = new Stream(Visitor.of(there, "hugo"));
                    Stream fang = new Stream(Visitor.of(there, "fang"))) {
                assertThat(hugo.next()).isEqualTo(":open");
                assertThat(fang.next()).isEqualTo(":open");
                anna.act(deal, "facts", "was.users", "", "f.users", "51");
                assertThat(hugo.next()).isEqualTo("event:deal");
                assertThat(hugo.next()).isEqualTo("data:" + deal + " " + anna.version(deal));
                Visitor.of(there, "ben").act(deal, "facts", "was.users", "51", "f.users", "52");
                assertThat(anna.get("/deals/" + deal).body()).contains("value=\"52\"");
                Visitor.of(port, "zhao").open("Of another company", "project");
                assertThat(fang.next()).isEqualTo("event:deal");
                assertThat(fang.next()).doesNotContain(deal);
            }
        }
    }

    @Test
    void boardsLookForThemselvesAfterTheDatabaseWasNotHeard() throws Exception {
        try (Stream chen = new Stream(Visitor.of(port, "chen"))) {
            assertThat(chen.next()).isEqualTo(":open");
            Integer ended = database.queryForObject(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'listen %'",
                    Integer.class);
            assertThat(ended).isPositive();
            assertThat(chen.next()).isEqualTo("event:deal");
            assertThat(chen.next()).isEqualTo("data:-");
            String deal = Visitor.of(port, "zhao").open("After the silence", "project");
            assertThat(chen.next()).isEqualTo("event:deal");
            assertThat(chen.next()).startsWith("data:" + deal);
        }
    }

    @Test
    void aNoticeOfSomebodyElseEndsNothing() throws Exception {
        try (Stream fang = new Stream(Visitor.of(port, "fang"))) {
            assertThat(fang.next()).isEqualTo(":open");
            for (String notice : List.of("", "hello", "no-deal 1 qilin", "1-1-1-1-1 99999999999999999999 qilin")) {
                database.query("select pg_notify('deal_moved', ?)", row -> {}, notice);
                assertThat(fang.next()).isEqualTo("event:deal");
                assertThat(fang.next()).isEqualTo("data:-");
            }
            String deal = Visitor.of(port, "zhao").open("After the noise", "project");
            assertThat(fang.next()).isEqualTo("event:deal");
            assertThat(fang.next()).startsWith("data:" + deal);
        }
    }

    @Test
    void whatIsRefusedIsNotTold() throws Exception {
        Visitor carla = Visitor.of(port, "carla");
        String deal = carla.open("Stays where it is", "new");
        try (Stream ada = new Stream(Visitor.of(port, "ada"))) {
            assertThat(ada.next()).isEqualTo(":open");
            carla.act(deal, "enter", "stage", "discovery");
            carla.act(deal, "facts", "was.users", "", "f.users", "7");
            assertThat(ada.next()).isEqualTo("event:deal");
            assertThat(ada.next()).isEqualTo("data:" + deal + " " + carla.version(deal));
        }
    }

    @Test
    void strangersAndTooManyListenersHearNothing() throws Exception {
        assertThat(new Visitor(port).get("/board/events").statusCode()).isEqualTo(302);
        Visitor wu = Visitor.of(port, "wu");
        List<Stream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                streams.add(new Stream(wu));
            }
            assertThat(wu.stream("/board/events").statusCode()).isEqualTo(204);
        } finally {
            for (Stream stream : streams) {
                stream.close();
            }
        }
    }

    /** What a board hears, line by line. */
    private static final class Stream implements AutoCloseable {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final InputStream body;

        Stream(Visitor visitor) {
            HttpResponse<InputStream> response = visitor.stream("/board/events");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            body = response.body();
            Thread reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (Scanner scanner = new Scanner(body, java.nio.charset.StandardCharsets.UTF_8)) {
                while (scanner.hasNextLine()) {
                    String line = scanner.nextLine();
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                }
            }
        }

        @Nullable
        String next() throws InterruptedException {
            String line = lines.poll(30, TimeUnit.SECONDS);
            return ":still here".equals(line) ? next() : line;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
