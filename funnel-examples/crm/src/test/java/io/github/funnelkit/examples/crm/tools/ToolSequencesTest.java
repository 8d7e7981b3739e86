package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.CrmTest;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.DealsWithoutDatabase;
import io.github.funnelkit.examples.crm.methodology.KnownMethodologies;
import io.github.funnelkit.examples.crm.methodology.MethodologyVersions;
import io.github.funnelkit.examples.crm.tenant.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever a program does with the tools, in whatever order and with whatever arguments: it moves no deal, and it opens no gate
 * that asks for facts which no person has confirmed. As many sequences as fit into some seconds, or {@code -Dtool.sequences}.
 */
@CrmTest
class ToolSequencesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    private DealDesk desk;

    @Autowired
    private DealJournal journal;

    @Autowired
    private MethodologyVersions versions;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcTemplate database;

    @Test
    void noSequenceOfCallsMovesADealPastAGateWhoseConfirmedFactsLack() {
        Instant end = Instant.now().plus(PATIENCE);
        new ToolSequences(desk, journal).run(done -> Instant.now().isBefore(end), deal -> {
            database.update("delete from journey_event where deal_id = ?", deal);
            database.update("delete from deal where id = ?", deal);
        });
    }

    /** The same desk and tools above rows in memory, so that a million take minutes. */
    @Test
    void norDoesOneOfVeryMany() {
        DealsWithoutDatabase deals =
                new DealsWithoutDatabase(new KnownMethodologies(versions, tenants), Clock.systemUTC());
        Instant end = Instant.now().plus(PATIENCE);
        long wanted = Long.getLong("tool.sequences", 0);
        new ToolSequences(deals.desk(), deals.journal())
                .run(done -> wanted > 0 ? done < wanted : Instant.now().isBefore(end), deals::forget);
    }
}
