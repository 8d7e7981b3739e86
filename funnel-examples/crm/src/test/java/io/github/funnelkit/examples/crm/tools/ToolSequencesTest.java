package io.github.funnelkit.examples.crm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.CrmTest;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Role;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever a program does with the tools, in whatever order and with whatever arguments: it moves no deal, and it opens no gate
 * that asks for facts which no person has confirmed. As many sequences as fit into some seconds, or {@code -Dtool.sequences}.
 */
@CrmTest
class ToolSequencesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** One of four opens the gate, so among so many there is one. */
    private static final int MANY = 60;

    private static final int SEQUENCES_OF_A_DEAL = 20;
    private static final String ASKS_FOR_PROOF = "negotiation";

    private static final Member SELLER = new Member("anna", "northwind", "Anna Berg", Role.SELLER, "");
    private static final Member STRANGER = new Member("mei", "qilin", "Mei", Role.ADMINISTRATOR, "");

    private final long seed = Long.getLong("tool.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    private DealDesk desk;

    @Autowired
    private DealJournal journal;

    @Autowired
    private ToolBox box;

    @Autowired
    private JdbcTemplate database;

    @Test
    void noSequenceOfCallsMovesADealPastAGateWhoseConfirmedFactsLack() {
        RandomCalls calls = new RandomCalls(box.tools(), random);
        Instant end = Instant.now().plus(PATIENCE);
        int wanted = Integer.getInteger("tool.sequences", 0);
        int done = 0;
        int opened = 0;
        while (wanted > 0 ? done < wanted : Instant.now().isBefore(end)) {
            UUID deal = deal();
            Confirmed confirmed = new Confirmed(random);
            boolean entered = false;
            for (int i = 0; i < SEQUENCES_OF_A_DEAL && !entered; i++) {
                handIn(SELLER, deal, confirmed.something());
                tools(deal, calls);
                entered = entered(deal, confirmed);
                done++;
            }
            opened += entered ? 1 : 0;
            forget(deal);
        }
        if (done >= MANY) {
            assertThat(opened).as("gates that people opened, %s", this).isPositive();
        }
        LoggerFactory.getLogger(getClass()).info("{} sequences, {} gates opened by people", done, opened);
    }

    /** Some calls, by the seller's program and by a stranger's: nothing but assertions of the first are recorded. */
    private void tools(UUID deal, RandomCalls calls) {
        List<JourneyEvent> before = history(deal);
        Optional<Stage> stage = stage(deal);
        for (int i = random.nextInt(6); i >= 0; i--) {
            calls.call(SELLER, deal, version(deal));
            calls.call(STRANGER, deal, version(deal));
        }
        assertThat(stage(deal)).as("moved, %s", this).isEqualTo(stage);
        List<JourneyEvent> added = history(deal);
        assertThat(added.subList(0, before.size())).isEqualTo(before);
        assertThat(added.subList(before.size(), added.size()))
                .as("recorded, %s", this)
                .allSatisfy(event -> {
                    assertThat(event).isInstanceOf(JourneyEvent.FactsLearned.class);
                    assertThat(event.actor().program()).isTrue();
                    assertThat(event.actor().id()).isEqualTo("anna/program");
                });
    }

    /** Whether a person gets in, which is so if and only if what people have confirmed suffices. */
    private boolean entered(UUID deal, Confirmed confirmed) {
        Answer answer = handIn(SELLER, deal, new JourneyCommand.Enter(ASKS_FOR_PROOF));
        boolean entered = answer instanceof Answer.Done;
        assertThat(entered).as("%s, %s, %s", reasons(answer), confirmed, this).isEqualTo(confirmed.suffices());
        return entered;
    }

    /** A deal before the gate that asks for proof, with the work done. */
    private UUID deal() {
        UUID deal = desk.open(SELLER, "", "By tools", "expansion");
        handIn(SELLER, deal, Confirmed.allElse());
        handIn(SELLER, deal, new JourneyCommand.Attach("proposal", "proposal.pdf"));
        for (String action : List.of("qualify.call", "design.workshop", "propose.write", "close.redlines")) {
            handIn(SELLER, deal, new JourneyCommand.Complete(action, ""));
        }
        for (String stage : List.of("discovery", "qualified", "solution", "proposal")) {
            handIn(SELLER, deal, new JourneyCommand.Enter(stage));
        }
        assertThat(stage(deal).map(Stage::id)).contains("proposal");
        return deal;
    }

    private void forget(UUID deal) {
        database.update("delete from journey_event where deal_id = ?", deal);
        database.update("delete from deal where id = ?", deal);
    }

    private static String reasons(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.decision().explain(Locale.ENGLISH) : "accepted";
    }

    private Answer handIn(Member member, UUID deal, JourneyCommand command) {
        return desk.handIn(
                member, deal, version(deal), command, UUID.randomUUID().toString());
    }

    private long version(UUID deal) {
        return journal.find(SELLER.tenantId(), deal).version();
    }

    private Optional<Stage> stage(UUID deal) {
        return journal.find(SELLER.tenantId(), deal).journey().stage();
    }

    private List<JourneyEvent> history(UUID deal) {
        return journal.history(SELLER.tenantId(), deal);
    }

    @Override
    public String toString() {
        return "again by -Dtool.seed=" + seed;
    }
}
