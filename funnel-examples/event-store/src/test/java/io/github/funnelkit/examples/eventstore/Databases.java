package io.github.funnelkit.examples.eventstore;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that the store is tried with. */
enum Databases {
    H2 {
        @Override
        Optional<DataSource> open() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return Optional.of(source);
        }
    },
    POSTGRESQL {
        @Override
        Optional<DataSource> open() {
            String variable = System.getenv("FUNNELKIT_POSTGRES_URL");
            String url = System.getProperty("funnelkit.postgres.url", variable == null ? "" : variable);
            if (url.isEmpty()) {
                return Optional.empty();
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            return Optional.of(source);
        }
    };

    static final String SKIPPED =
            "no PostgreSQL: name one with -Dfunnelkit.postgres.url or FUNNELKIT_POSTGRES_URL, as in"
                    + " jdbc:postgresql://localhost/test?user=me&password=secret";

    /** Empty when no server is named. */
    abstract Optional<DataSource> open();
}
