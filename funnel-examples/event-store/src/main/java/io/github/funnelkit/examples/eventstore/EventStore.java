package io.github.funnelkit.examples.eventstore;

import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.json.DocumentIterator;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of journeys as rows of one table: journey, number and the event as JSON. The primary key on journey and
 * number is what decides when two add at the same time; rows are never changed.
 */
public final class EventStore {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS journey_event (
                journey VARCHAR(100) NOT NULL,
                sequence BIGINT NOT NULL,
                event TEXT NOT NULL,
                PRIMARY KEY (journey, sequence))
            """;
    private static final String SELECT = "SELECT event FROM journey_event WHERE journey = ? ORDER BY sequence";
    private static final String INSERT = "INSERT INTO journey_event (journey, sequence, event) VALUES (?, ?, ?)";
    private static final String DUPLICATE_KEY = "23505";

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
            statement.execute(TABLE);
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
        try (Connection connection = database.getConnection()) {
            return load(journey, connection);
        }
    }

    private JourneyHistory load(String journey, Connection connection) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, journey);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
        }
        List<JourneyEvent> events = new ArrayList<>();
        try (DocumentIterator<JourneyEvent> reader =
                documents.readEvents(catalog, new StringReader(lines.toString()))) {
            reader.forEachRemaining(events::add);
        }
        return new JourneyHistory(events);
    }

    /**
     * Adds what was decided, all of it or nothing.
     *
     * @param journey the id of the journey
     * @param expected the number of the last event that the decision knew of; 0 for none
     * @param more the events to add
     * @return the longer history, or the conflict when somebody else was faster
     * @throws SQLException if the database refuses
     */
    public Appending append(String journey, long expected, List<JourneyEvent> more) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Appending appending = load(journey, connection).append(expected, more);
            if (appending instanceof Appending.Appended && !insert(journey, more, connection)) {
                return load(journey, connection).append(expected, more);
            }
            return appending;
        }
    }

    /** Whether it worked; not, when the numbers were taken after the journey was loaded. */
    private boolean insert(String journey, List<JourneyEvent> events, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (JourneyEvent event : events) {
                insert.setString(1, journey);
                insert.setLong(2, event.sequence());
                insert.setString(3, documents.write(event));
                insert.executeUpdate();
            }
            connection.commit();
            return true;
        } catch (SQLException failure) {
            connection.rollback();
            if (DUPLICATE_KEY.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
