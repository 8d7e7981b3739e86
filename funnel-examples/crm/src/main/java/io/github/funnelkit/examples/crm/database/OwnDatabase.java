package io.github.funnelkit.examples.crm.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
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

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }
}
