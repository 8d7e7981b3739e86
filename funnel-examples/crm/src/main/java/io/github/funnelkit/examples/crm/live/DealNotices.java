package io.github.funnelkit.examples.crm.live;

import io.github.funnelkit.examples.crm.deals.DealMoved;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets every program on this database know that a deal has moved, by PostgreSQL's {@code NOTIFY}: it tells nobody before the
 * transaction is kept, and nothing of one that is not. One connection listens for as long as the program runs.
 */
@Component
class DealNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DealNotices.class);
    private static final String CHANNEL = "deal_moved";
    private static final Pattern NOTICE =
            Pattern.compile("(?<deal>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}) (?<version>[0-9]{1,18}) (?<tenant>.+)");
    private static final int PATIENCE_MILLIS = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final JdbcTemplate statements;
    private final BoardStream boards;
    private volatile @Nullable Thread listener;

    DealNotices(DataSource database, JdbcTemplate statements, BoardStream boards) {
        this.database = database;
        this.statements = statements;
        this.boards = boards;
    }

    /** Within the transaction that moves the deal. */
    @EventListener
    void send(DealMoved moved) {
        String notice = moved.dealId() + " " + moved.version() + " " + moved.tenantId();
        statements.query("select pg_notify(?, ?)", row -> {}, CHANNEL, notice);
    }

    /** Empty when it is none of ours: everybody who may use the database may send one. */
    private static Optional<DealMoved> read(String notice) {
        Matcher parts = NOTICE.matcher(notice);
        return parts.matches()
                ? Optional.of(new DealMoved(
                        parts.group("tenant"),
                        UUID.fromString(parts.group("deal")),
                        Long.parseLong(parts.group("version"))))
                : Optional.empty();
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::listen, "deal-notices");
        thread.setDaemon(true);
        listener = thread;
        thread.start();
    }

    /** Listens until {@link #stop}; after the connection was lost, with another one. */
    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                boards.tellAll(); // of what happened while nobody listened
                hear(connection.unwrap(PGConnection.class));
                statement.execute("unlisten " + CHANNEL);
            } catch (SQLException lost) {
                pause();
                if (isRunning()) { // else it has gone as this program goes
                    LOG.warn("The database was not heard, and is asked again: {}", lost.getMessage());
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isRunning()) {
            for (PGNotification notice : connection.getNotifications(PATIENCE_MILLIS)) {
                read(notice.getParameter()).ifPresentOrElse(boards::tell, boards::tellAll);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            listener = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** Ends within {@link #PATIENCE_MILLIS}, before the database is closed. */
    @Override
    public void stop() {
        Thread thread = listener;
        listener = null;
        if (thread != null) {
            try {
                thread.join(PAUSE.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
