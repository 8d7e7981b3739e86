package io.github.funnelkit.examples.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * How a database is asked for the table. Journeys are told apart by each letter of their ids, upper case from lower case, too,
 * which is not every database's habit; and an event may be longer than what some of them call a text.
 */
enum Dialect {
    /** H2, PostgreSQL and SQLite. */
    COMMON("""
            CREATE TABLE IF NOT EXISTS journey_event (
                journey VARCHAR(100) NOT NULL,
                sequence BIGINT NOT NULL,
                event TEXT NOT NULL,
                PRIMARY KEY (journey, sequence))
            """),
    /** MySQL and MariaDB. */
    MYSQL("""
            CREATE TABLE IF NOT EXISTS journey_event (
                journey VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                sequence BIGINT NOT NULL,
                event LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                PRIMARY KEY (journey, sequence)) ENGINE = InnoDB
            """),
    SQL_SERVER("""
            IF OBJECT_ID(N'journey_event', N'U') IS NULL CREATE TABLE journey_event (
                journey NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
                sequence BIGINT NOT NULL,
                event NVARCHAR(MAX) NOT NULL,
                PRIMARY KEY (journey, sequence))
            """);

    private final String table;

    Dialect(String table) {
        this.table = table;
    }

    /** The dialect of a database, by the name that it gives itself. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        if (product.contains("mysql") || product.contains("mariadb")) {
            return MYSQL;
        }
        return product.contains("sql server") ? SQL_SERVER : COMMON;
    }

    /** Creates the table unless it is there. */
    String table() {
        return table;
    }
}
