package io.github.funnelkit.examples.crm.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL that starts and ends with the program, and forgets everything; {@code spring.datasource.url} names a real one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "own", matchIfMissing = true)
class OwnDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        LOG.info("A PostgreSQL of its own, which forgets everything at the end; --spring.datasource.url=... for yours");
        return postgres;
    }

    /** With a pool, as a database of yours has it: to connect takes longer than most that is asked. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres.getPostgresDatabase());
        return new HikariDataSource(pool);
    }
}
