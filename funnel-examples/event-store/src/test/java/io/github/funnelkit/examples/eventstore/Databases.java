package io.github.funnelkit.examples.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The databases that the store is tried with: two that are files or memory of this process, and servers where one is named. */
enum Databases {
    H2 {
        @Override
        Optional<String> url() {
            return Optional.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    SQLITE {
        @Override
        Optional<String> url() {
            try {
                return Optional.of("jdbc:sqlite:"
                        + Files.createTempDirectory("event-store").resolve("journeys.db"));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    },
    POSTGRESQL {
        @Override
        Optional<String> url() {
            return named("postgres");
        }
    },
    MARIADB {
        @Override
        Optional<String> url() {
            return named("mariadb");
        }
    },
    SQL_SERVER {
        @Override
        Optional<String> url() {
            return named("sqlserver");
        }
    };

    static final String SKIPPED =
            "no such server: name one with -Dfunnelkit.SERVER.url or FUNNELKIT_SERVER_URL, where SERVER is postgres, mariadb or"
                    + " sqlserver, as in jdbc:postgresql://localhost/test?user=me&password=secret";

    /** Empty when no server is named. */
    abstract Optional<String> url();

    Optional<DataSource> open() {
        return url().map(UrlDataSource::new);
    }

    private static Optional<String> named(String server) {
        String variable = System.getenv("FUNNELKIT_" + server.toUpperCase(Locale.ROOT) + "_URL");
        String url = System.getProperty("funnelkit." + server + ".url", variable == null ? "" : variable);
        return Optional.of(url).filter(some -> !some.isEmpty());
    }
}
