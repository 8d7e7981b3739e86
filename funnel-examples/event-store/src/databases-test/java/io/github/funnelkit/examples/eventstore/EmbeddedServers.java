package io.github.funnelkit.examples.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a PostgreSQL of their own for the tests, unless one is named. */
public final class EmbeddedServers implements LauncherSessionListener {

    private static final String URL = "funnelkit.postgres.url";

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Databases.POSTGRESQL.url().isEmpty()) {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            System.clearProperty(URL);
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
