package io.github.funnelkit.examples.eventstore;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * Whether a database refused for no other reason than that somebody else was writing, so that the same may be tried again.
 * JDBC has a class of exceptions for it, and SQL a class of states, 40; not every driver knows either.
 */
final class Contention {

    private static final String ROLLED_BACK = "40";

    /** Lock timeouts: PostgreSQL's state, and the one of ODBC that H2 and SQL Server have. */
    private static final Set<String> STATES = Set.of("55P03", "HYT00");

    /** SQLite gives codes and no state: busy, and locked. */
    private static final Set<Integer> CODES_OF_SQLITE = Set.of(5, 6);

    /** MySQL and MariaDB: a lock was waited for in vain. */
    private static final int MYSQL_LOCK_TIMEOUT = 1205;

    private static final String MYSQL_GENERAL = "HY000";

    private Contention() {}

    static boolean isReasonOf(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            return CODES_OF_SQLITE.contains(refused.getErrorCode());
        }
        return refused instanceof SQLTransientException
                || state.startsWith(ROLLED_BACK)
                || STATES.contains(state)
                || (state.equals(MYSQL_GENERAL) && refused.getErrorCode() == MYSQL_LOCK_TIMEOUT);
    }
}
