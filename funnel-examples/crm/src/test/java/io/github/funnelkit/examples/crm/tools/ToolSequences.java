package io.github.funnelkit.examples.crm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Role;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.slf4j.LoggerFactory;

/**
 * Random sequences: somebody says something of a deal, programs call tools, and somebody wants to enter. What the gate answers is
 * known beforehand, by what people have said alone.
 */
final class ToolSequences {

    /** One of four opens the gate, so among so many there is one. */
    private static final int MANY = 60;

    private static final int SEQUENCES_OF_A_DEAL = 20;
    private static final String ASKS_FOR_PROOF = "negotiation";

    private static final Member SELLER = new Member("anna", "northwind", "Anna Berg", Role.SELLER, "");
    private static final Member STRANGER = new Member("mei", "qilin", "Mei", Role.ADMINISTRATOR, "");

    private final long seed = Long.getLong("tool.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final DealDesk desk;
    private final DealJournal journal;
    private final RandomCalls calls;

    ToolSequences(DealDesk desk, DealJournal journal) {
        this.desk = desk;
        this.journal = journal;
        this.calls = new RandomCalls(new ToolBox(new DealTools(journal), new Proposals(journal, desk)).tools(), random);
    }

    /**
     * Runs sequences.
     *
     * @param goOn whether to go on after so many
     * @param forget what to do with a deal that has served
     */
    void run(LongPredicate goOn, Consumer<UUID> forget) {
        long begin = System.nanoTime();
        long done = 0;
        long opened = 0;
        while (goOn.test(done)) {
            UUID deal = deal();
            Confirmed confirmed = new Confirmed(random);
            boolean entered = false;
            for (int i = 0; i < SEQUENCES_OF_A_DEAL && !entered; i++) {
                handIn(deal, confirmed.something());
                tools(deal);
                entered = entered(deal, confirmed);
                done++;
            }
            opened += entered ? 1 : 0;
            forget.accept(deal);
        }
        if (done >= MANY) {
            assertThat(opened).as("gates that people opened, %s", this).isPositive();
        }
        LoggerFactory.getLogger(getClass())
                .info(
                        "{} sequences of {} calls, {} gates opened by people, in {} s",
                        done,
                        calls.made(),
                        opened,
                        (System.nanoTime() - begin) / 1_000_000_000L);
    }

    /** Some calls, by the seller's program and by a stranger's: nothing but assertions of the first are recorded. */
    private void tools(UUID deal) {
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
                    assertThat(event)
                            .isInstanceOfSatisfying(
                                    JourneyEvent.FactsLearned.class,
                                    learned -> assertThat(learned.evidence().strength())
                                            .isEqualTo(Evidence.Strength.ASSERTED));
                    assertThat(event.actor().program()).isTrue();
                    assertThat(event.actor().id()).isEqualTo("anna/program");
                });
    }

    /** Whether a person gets in, which is so if and only if what people have confirmed suffices. */
    private boolean entered(UUID deal, Confirmed confirmed) {
        Answer answer = handIn(deal, new JourneyCommand.Enter(ASKS_FOR_PROOF));
        boolean entered = answer instanceof Answer.Done;
        assertThat(entered).as("%s, %s, %s", reasons(answer), confirmed, this).isEqualTo(confirmed.suffices());
        return entered;
    }

    /** A deal before the gate that asks for proof, with the work done. */
    private UUID deal() {
        UUID deal = desk.open(SELLER, "", "By tools", "expansion");
        handIn(deal, Confirmed.allElse());
        handIn(deal, new JourneyCommand.Attach("proposal", "proposal.pdf"));
        for (String action : List.of("qualify.call", "design.workshop", "propose.write", "close.redlines")) {
            handIn(deal, new JourneyCommand.Complete(action, ""));
        }
        for (String stage : List.of("discovery", "qualified", "solution", "proposal")) {
            handIn(deal, new JourneyCommand.Enter(stage));
        }
        assertThat(stage(deal).map(Stage::id)).contains("proposal");
        return deal;
    }

    private static String reasons(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.decision().explain(Locale.ENGLISH) : "accepted";
    }

    private Answer handIn(UUID deal, JourneyCommand command) {
        return desk.handIn(
                SELLER, deal, version(deal), command, UUID.randomUUID().toString());
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
