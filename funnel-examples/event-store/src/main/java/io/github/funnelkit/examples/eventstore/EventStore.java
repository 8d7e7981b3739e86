package io.github.funnelkit.examples.eventstore;

import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of journeys as rows of one table: journey, number and the event as JSON. The primary key on journey and
 * number is what decides when two add at the same time; rows are never changed.
 */
public final class EventStore {

    private static final String SELECT = "SELECT event FROM journey_event WHERE journey = ? ORDER BY sequence";
    private static final String INSERT = "INSERT INTO journey_event (journey, sequence, event) VALUES (?, ?, ?)";
    private static final int MOST_ATTEMPTS = 10;

    private final DataSource database;
    private final FunnelCatalog catalog;
    private final FunnelDocuments documents = FunnelDocuments.json();

    /**
     * Keeps journeys.
     *
     * @param database the database
     * @param catalog the funnels that the journeys go by
     */
    public EventStore(DataSource database, FunnelCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /**
     * Creates the table unless it is there.
     *
     * @throws SQLException if the database refuses
     */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Dialect.of(connection).table());
        }
    }

    /**
     * Loads a journey.
     *
     * @param journey the id of the journey
     * @return its events; none when it was never opened
     * @throws SQLException if the database refuses
     */
    public JourneyHistory load(String journey) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, journey);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
        }
        return new JourneyHistory(documents
                .readEvents(catalog, new StringReader(lines.toString()))
                .readAll());
    }

    /**
     * Adds what was decided, all of it or nothing. What a refusal of the database is called differs from one to the other; so the
     * journey itself is asked whether somebody else was faster. That also answers when the connection broke, and nobody knows
     * whether the events arrived: then they are what the decision did not know of.
     *
     * @param journey the id of the journey
     * @param expected the number of the last event that the decision knew of; 0 for none
     * @param more the events to add
     * @return the longer history, or the conflict when somebody else was faster
     * @throws SQLException if the database refuses
     */
    public Appending append(String journey, long expected, List<JourneyEvent> more) throws SQLException {
        Appending appending = load(journey).append(expected, more);
        for (int attempt = 1; appending instanceof Appending.Appended; attempt++) {
            try {
                insert(journey, more);
                return appending;
            } catch (SQLException refused) {
                appending = afterRefusal(refused, journey, expected, more);
                if (appending instanceof Appending.Appended
                        && (attempt == MOST_ATTEMPTS || !Contention.isReasonOf(refused))) {
                    throw refused;
                }
            }
        }
        return appending;
    }

    private Appending afterRefusal(SQLException refused, String journey, long expected, List<JourneyEvent> more)
            throws SQLException {
        try {
            return load(journey).append(expected, more);
        } catch (SQLException second) {
            refused.addSuppressed(second);
            throw refused;
        }
    }

    private void insert(String journey, List<JourneyEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            try {
                for (JourneyEvent event : events) {
                    insert.setString(1, journey);
                    insert.setLong(2, event.sequence());
                    insert.setString(3, documents.write(event));
                    insert.executeUpdate();
                }
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException refused) {
                rollBack(connection, refused);
                throw refused;
            }
        }
    }

    /** The first refusal says more than that of a connection which is no longer there. */
    private static void rollBack(Connection connection, SQLException refused) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException second) {
            refused.addSuppressed(second);
        }
    }
}
