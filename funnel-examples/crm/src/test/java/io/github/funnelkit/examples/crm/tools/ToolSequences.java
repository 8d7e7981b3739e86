package io.github.funnelkit.examples.crm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * Random sequences: somebody says something of a deal, programs call tools, and somebody wants to enter. What the gate answers is
 * known beforehand, by what people have said alone.
 */
final class ToolSequences {

    /** One of four opens the gate, so among so many there is one. */
    private static final int MANY = 60;

    private static final int SEQUENCES_OF_A_DEAL = 20;
    private static final String ASKS_FOR_PROOF = "negotiation";

    private final long seed = Long.getLong("tool.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomCalls calls = new RandomCalls(random);

    RandomCalls calls() {
        return calls;
    }

    /**
     * Runs sequences.
     *
     * @param goOn whether to go on after so many
     * @param deals gives a deal before the gate that asks for proof, with the work done
     * @param forget what to do with a deal that has served
     * @return what was done, in words
     */
    <T extends TriedDeal> String run(LongPredicate goOn, Supplier<T> deals, Consumer<T> forget) {
        long begin = System.nanoTime();
        long done = 0;
        long opened = 0;
        while (goOn.test(done)) {
            T deal = deals.get();
            assertThat(deal.standing().journey().stage().map(Stage::id)).contains("proposal");
            Confirmed confirmed = new Confirmed(random);
            boolean entered = false;
            for (int i = 0; i < SEQUENCES_OF_A_DEAL && !entered && goOn.test(done); i++) {
                deal.handIn(confirmed.something());
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
        return String.format(
                Locale.ROOT,
                "%,d sequences of %,d calls, %,d gates opened by people, in %,d s",
                done,
                calls.made(),
                opened,
                (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** Some calls: nothing but assertions of the seller's program are recorded. */
    private void tools(TriedDeal deal) {
        List<JourneyEvent> before = List.copyOf(deal.history());
        Optional<Stage> stage = deal.standing().journey().stage();
        for (int i = random.nextInt(6); i >= 0; i--) {
            deal.call();
        }
        assertThat(deal.standing().journey().stage()).as("moved, %s", this).isEqualTo(stage);
        List<JourneyEvent> after = deal.history();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        after.subList(before.size(), after.size()).forEach(this::assertAsserted);
    }

    private void assertAsserted(JourneyEvent event) {
        assertThat(event)
                .as("recorded, %s", this)
                .isInstanceOfSatisfying(
                        JourneyEvent.FactsLearned.class,
                        learned -> assertThat(learned.evidence().strength()).isEqualTo(Evidence.Strength.ASSERTED));
        assertThat(event.actor().program()).isTrue();
        assertThat(event.actor().id()).isEqualTo("anna/program");
    }

    /** Whether a person gets in, which is so if and only if what people have confirmed suffices. */
    private boolean entered(TriedDeal deal, Confirmed confirmed) {
        Answer answer = deal.handIn(new JourneyCommand.Enter(ASKS_FOR_PROOF));
        boolean entered = answer instanceof Answer.Done;
        if (entered != confirmed.suffices()) {
            String reasons = answer instanceof Answer.Refused refused
                    ? refused.decision().explain(Locale.ENGLISH)
                    : String.valueOf(answer);
            throw new AssertionError(reasons + ", " + confirmed + ", " + this);
        }
        return entered;
    }

    @Override
    public String toString() {
        return "again by -Dtool.seed=" + seed;
    }
}
