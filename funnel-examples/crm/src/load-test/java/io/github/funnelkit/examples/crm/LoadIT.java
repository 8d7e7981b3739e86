package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Account;
import io.github.funnelkit.examples.crm.security.Accounts;
import io.github.funnelkit.examples.crm.security.Role;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Many deals, and many people at once who look at the board, open deals, fill in facts and move cards. Each has a board open
 * that is told of every move, and asks for it anew as the script of the page does.
 */
@CrmTest
class LoadIT {

    private static final String TENANT = "northwind";
    private static final Pattern CARD = Pattern.compile("data-deal=\"([0-9a-f-]{36})\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\"[^>]* content=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern CHAMPION = Pattern.compile("name=\"was.champion\" value=\"([^\"]*)\"");

    private final int deals = Integer.getInteger("load.deals", 100_000);
    private final int users = Integer.getInteger("load.users", 50);
    /** Seconds within which one user after the other comes. */
    private final int arriving = Integer.getInteger("load.arriving", 20);
    private final int seconds = Integer.getInteger("load.seconds", 60);
    private final Figures figures = new Figures();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Methodologies methodologies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Clock clock;

    @Test
    @SuppressWarnings("SystemOut")
    void nothingBreaksAndNothingIsLost() throws InterruptedException {
        List<String> names =
                IntStream.rangeClosed(1, users).mapToObj(i -> "user" + i).toList();
        String hash = Objects.requireNonNull(encoder.encode(Visitor.PASSWORD));
        names.forEach(name -> accounts.save(new Account(name, TENANT, name, Role.SELLER, hash)));
        long begun = System.nanoTime();
        new ManyDeals(database, methodologies.of(TENANT), names, clock.instant()).fill(deals);
        System.out.printf("%,d deals written in %,d s%n", deals, (System.nanoTime() - begun) / 1_000_000_000);

        List<Visitor> visitors =
                names.stream().map(name -> Visitor.of(port, name)).toList();
        visitors.get(0).get("/board");
        long cpu = cpuNanos();
        ExecutorService pool = Executors.newFixedThreadPool(users);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < users; i++) {
            Visitor visitor = visitors.get(i);
            String own = names.get(i);
            Random random = new Random(i);
            long arrival = TimeUnit.SECONDS.toMillis(arriving) * i / users;
            pool.execute(() -> {
                pause(arrival);
                work(visitor, own, random, end);
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(seconds + 120L, TimeUnit.SECONDS)).isTrue();
        System.out.printf("%d users for %d s, %,d deals%n%s%n", users, seconds, deals, figures.table());
        System.out.printf("%,d changes accepted%n", accepted.size());
        System.out.printf(
                "%,.0f ms of CPU for each request, with its client and without PostgreSQL; load of the machine %.1f on %d cores%n",
                (cpuNanos() - cpu) / 1e6 / figures.requests(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());

        assertThat(figures.errors()).as(figures.toString()).isZero();
        assertThat(accepted).isNotEmpty();
        assertNothingIsLost();
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private void work(Visitor visitor, String own, Random random, long end) {
        while (System.nanoTime() < end) {
            boolean mine = random.nextInt(4) > 0;
            HttpResponse<String> board = timed(mine ? "board, own" : "board, all", () ->
                    visitor.get("/board?sale=new" + (mine ? "&owner=" + own : "")));
            List<String> cards = CARD.matcher(board.body())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            if (!cards.isEmpty()) {
                String deal = cards.get(random.nextInt(cards.size()));
                HttpResponse<String> page = timed("deal", () -> visitor.get("/deals/" + deal));
                pause(500L + random.nextInt(1_500));
                change(visitor, deal, page.body(), random);
            }
            pause(500L + random.nextInt(1_500));
        }
    }

    /** As somebody does who has the page of a deal before them; another may be faster. */
    private void change(Visitor visitor, String deal, String page, Random random) {
        String token = Visitor.found(TOKEN, page);
        String version = Visitor.found(VERSION, page);
        String command = UUID.randomUUID().toString();
        if (random.nextInt(3) == 0) {
            timed("move", () -> visitor.postAsIs(
                    "/deals/" + deal + "/move",
                    "stage",
                    "qualified",
                    "version",
                    version,
                    "command",
                    command,
                    "_csrf",
                    token));
            return;
        }
        String said = "said-" + command;
        HttpResponse<String> learned = timed("facts", () -> visitor.postAsIs(
                "/deals/" + deal + "/facts",
                "version",
                version,
                "command",
                command,
                "was.champion",
                Visitor.found(CHAMPION, page),
                "f.champion",
                said,
                "_csrf",
                token));
        if (learned.statusCode() == 302) {
            accepted.add(said);
        }
    }

    private HttpResponse<String> timed(String what, java.util.function.Supplier<HttpResponse<String>> request) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = request.get();
        figures.add(what, System.nanoTime() - begun, answer.statusCode());
        return answer;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever was accepted is in the events, each journey is without a gap, and each deal's row says what its last event says. */
    private void assertNothingIsLost() {
        List<String> kept = database.queryForList(
                "select substring(event from 'said-[0-9a-f-]{36}') from journey_event where event like '%said-%'",
                String.class);
        assertThat(kept).containsAll(accepted);
        assertThat(database.queryForObject(
                        "select count(*) from deal d where d.version <> (select count(*) from journey_event e"
                                + " where e.deal_id = d.id) or d.version <> (select max(sequence) from journey_event e"
                                + " where e.deal_id = d.id)",
                        Long.class))
                .isZero();
    }
}
