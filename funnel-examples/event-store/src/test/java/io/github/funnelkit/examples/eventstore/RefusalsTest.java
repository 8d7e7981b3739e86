package io.github.funnelkit.examples.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.standard.FunnelStandard;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the drivers of databases throw that are not here, with their states and codes. */
class RefusalsTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL);
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT, ZoneId.of("Asia/Shanghai"));
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor LI = Actor.of("li", "owner");
    private static final JourneyCommand ATTACH = new JourneyCommand.Attach("customer-profile", "a");

    private final DataSource database = Databases.H2.open().orElseThrow();

    static Stream<SQLException> duplicateKeys() {
        return Stream.of(
                new SQLIntegrityConstraintViolationException("H2", "23505", 23505),
                new SQLException("PostgreSQL, Db2", "23505", 0),
                new SQLIntegrityConstraintViolationException("MySQL, MariaDB", "23000", 1062),
                new SQLException("SQLite", null, 19),
                new SQLException("SQL Server", "23000", 2627),
                new SQLIntegrityConstraintViolationException("Oracle", "23000", 1));
    }

    static Stream<SQLException> contentions() {
        return Stream.of(
                new SQLTransactionRollbackException("H2: deadlock", "40001", 40001),
                new SQLException("H2: lock timeout", "HYT00", 50200),
                new SQLException("PostgreSQL: serialization", "40001", 0),
                new SQLException("PostgreSQL: deadlock", "40P01", 0),
                new SQLException("PostgreSQL: lock timeout", "55P03", 0),
                new SQLTransactionRollbackException("MySQL, MariaDB: deadlock", "40001", 1213),
                new SQLException("MySQL, MariaDB: lock timeout", "HY000", 1205),
                new SQLException("SQLite: busy", null, 5),
                new SQLException("SQLite: locked", null, 6),
                new SQLException("SQL Server: deadlock", "40001", 1205));
    }

    private EventStore opened(DataSource source) throws SQLException {
        EventStore store = new EventStore(database, VERSIONS);
        store.createTable();
        store.append("deal-1", 0, List.of(GATEKEEPER.open("deal-1", FUNNEL.reference(), "project", LI, MONDAY)));
        return new EventStore(source, VERSIONS);
    }

    @ParameterizedTest
    @MethodSource("duplicateKeys")
    void aRowThatIsThereAlreadyIsAConflict(SQLException refusal) throws SQLException {
        EventStore faster = opened(database);
        List<JourneyEvent> events = GATEKEEPER
                .decide(JourneyState.replay(VERSIONS, faster.load("deal-1").events()), ATTACH, LI, MONDAY)
                .events();
        EventStore slower = new EventStore(RefusingDatabase.afterCommitting(database, refusal), VERSIONS);
        assertThat(slower.append("deal-1", 1, events)).isEqualTo(new Appending.Conflict(1, 2, events));
    }

    /** A refusal of that kind without a row that is there: something else is wrong, and nothing was added. */
    @ParameterizedTest
    @MethodSource("duplicateKeys")
    void anotherConstraintIsNoConflict(SQLException refusal) throws SQLException {
        EventStore store = opened(RefusingDatabase.insteadOfCommitting(database, List.of(refusal)));
        List<JourneyEvent> events = GATEKEEPER
                .decide(JourneyState.replay(VERSIONS, store.load("deal-1").events()), ATTACH, LI, MONDAY)
                .events();
        assertThatThrownBy(() -> store.append("deal-1", 1, events)).isSameAs(refusal);
        assertThat(store.load("deal-1").events()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("contentions")
    void contentionIsTriedAgain(SQLException refusal) throws SQLException {
        EventStore store = opened(RefusingDatabase.insteadOfCommitting(database, List.of(refusal, refusal)));
        JourneyDesk.Outcome outcome = new JourneyDesk(store, GATEKEEPER).handIn("deal-1", ATTACH, LI, MONDAY, "c-1");
        assertThat(outcome.conflicts()).isZero();
        assertThat(store.load("deal-1").events())
                .endsWith(outcome.decision().events().get(0))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("contentions")
    void contentionWithoutEndIsTheRefusal(SQLException refusal) throws SQLException {
        EventStore store = opened(RefusingDatabase.insteadOfCommitting(database, Collections.nCopies(99, refusal)));
        JourneyDesk desk = new JourneyDesk(store, GATEKEEPER);
        assertThatThrownBy(() -> desk.handIn("deal-1", ATTACH, LI, MONDAY, "c-1"))
                .isSameAs(refusal);
        assertThat(store.load("deal-1").events()).hasSize(1);
    }

    /** The connection broke, and nobody knows whether the events arrived: they did. */
    @Test
    void whatArrivedAllTheSameIsOnceThere() throws SQLException {
        SQLException broken = new SQLException("connection reset", "08006", 0);
        EventStore store = opened(RefusingDatabase.afterCommitting(database, broken));
        JourneyDesk.Outcome outcome = new JourneyDesk(store, GATEKEEPER).handIn("deal-1", ATTACH, LI, MONDAY, "c-1");
        assertThat(outcome.conflicts()).isOne();
        assertThat(outcome.state().eventsOf("c-1")).containsExactly(2L);
        assertThat(store.load("deal-1").events()).hasSize(2);
    }
}
