package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.CrmTest;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Role;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever a program does with the tools, in whatever order and with whatever arguments: it moves no deal, and it opens no gate
 * that asks for facts which no person has confirmed. As many sequences as fit into some seconds, or {@code -Dtool.sequences}.
 */
@CrmTest
class ToolSequencesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ToolSequencesTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Member SELLER = new Member("anna", "northwind", "Anna Berg", Role.SELLER, "");

    @Autowired
    private DealDesk desk;

    @Autowired
    private DealJournal journal;

    @Autowired
    private JdbcTemplate database;

    private final ToolSequences sequences = new ToolSequences();

    @Test
    void noSequenceOfCallsMovesADealPastAGateWhoseConfirmedFactsLack() {
        told("kept in PostgreSQL", sequences.run(patient(), this::deal, this::forget));
    }

    /** The same tools, and the same decisions of the desk, on a deal that is kept nowhere: a million take minutes. */
    @Test
    void norDoesOneOfVeryMany() {
        KeptDeal kept = deal();
        Standing standing = kept.standing();
        List<JourneyEvent> history = kept.history();
        long wanted = Long.getLong("tool.sequences", 0);
        LongPredicate goOn = wanted > 0 ? done -> done < wanted : patient();
        told(
                "kept nowhere",
                sequences.run(goOn, () -> new UnkeptDeal(standing, history, SELLER, sequences.calls()), unkept -> {}));
        forget(kept);
    }

    private static LongPredicate patient() {
        Instant end = Instant.now().plus(PATIENCE);
        return done -> Instant.now().isBefore(end);
    }

    private void told(String where, String what) {
        LOG.info("{}: {} ({})", where, what, sequences);
    }

    /** A deal before the gate that asks for proof, with the work done. */
    private KeptDeal deal() {
        UUID id = desk.open(SELLER, "", "By tools", "expansion");
        KeptDeal deal = new KeptDeal(id, SELLER, desk, journal, sequences.calls());
        deal.handIn(Confirmed.allElse());
        deal.handIn(new JourneyCommand.Attach("proposal", "proposal.pdf"));
        for (String action : List.of("qualify.call", "design.workshop", "propose.write", "close.redlines")) {
            deal.handIn(new JourneyCommand.Complete(action, ""));
        }
        for (String stage : List.of("discovery", "qualified", "solution", "proposal")) {
            deal.handIn(new JourneyCommand.Enter(stage));
        }
        return deal;
    }

    private void forget(KeptDeal deal) {
        database.update("delete from journey_event where deal_id = ?", deal.id());
        database.update("delete from deal where id = ?", deal.id());
    }
}
