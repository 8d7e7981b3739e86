package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is sent again by its id is one event. */
class CommandIdTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    private static Decision.Accepted accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted) decision;
    }

    @Test
    void aRetriedCommandIsRecordedOnce() {
        JourneyState before = atLead(GATEKEEPER);
        Decision.Accepted first = accepted(GATEKEEPER.decide(before, complete("propose.visit"), LI, MONDAY, "c-1"));
        assertThat(first.events()).singleElement().satisfies(event -> {
            assertThat(event.metadata().command()).isNotNull();
            assertThat(event.metadata().command().id()).isEqualTo("c-1");
        });
        assertThat(first.recorded()).isEmpty();
        JourneyState after = before.after(first.events());

        Decision.Accepted again = accepted(GATEKEEPER.decide(after, complete("propose.visit"), LI, TUESDAY, "c-1"));
        assertThat(again.events()).isEmpty();
        assertThat(again.recorded()).containsExactly(5L).isEqualTo(after.eventsOf("c-1"));
        assertThat(again.explain(Locale.ENGLISH)).isEqualTo("Accepted and recorded before (records: 5)");
        assertThat(after.eventsOf("c-2")).isEmpty();
    }

    /** As long as it is the same state, the decision is the same, too: nothing is remembered but events. */
    @Test
    void decidedTwiceOnOneStateItIsTheSameEvent() {
        JourneyState state = opened(GATEKEEPER);
        assertThat(GATEKEEPER.decide(state, complete("find.call"), LI, MONDAY, "c-1"))
                .isEqualTo(GATEKEEPER.decide(state, complete("find.call"), LI, MONDAY, "c-1"));
    }

    @Test
    void anotherCommandOrActorWithItsIdIsRefused() {
        JourneyState state = opened(GATEKEEPER);
        JourneyState after = state.after(GATEKEEPER
                .decide(state, complete("find.call"), LI, MONDAY, "c-1")
                .events());
        assertThat(GATEKEEPER
                        .decide(after, complete("find.letter"), LI, MONDAY, "c-1")
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- The command id 'c-1' belongs to another command (records: 2);"
                        + " give this one an id of its own");
        assertThat(GATEKEEPER.decide(after, complete("find.call"), WANG, MONDAY, "c-1"))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whatWasRefusedIsDecidedAnew() {
        JourneyState state = opened(GATEKEEPER);
        assertThat(GATEKEEPER.decide(state, enter("lead"), LI, MONDAY, "c-1")).isInstanceOf(Decision.Refused.class);
        JourneyState ready = Deals.after(GATEKEEPER, state, Deals.learn(Deals.INTERESTED), complete("find.call"));
        assertThat(accepted(GATEKEEPER.decide(ready, enter("lead"), LI, MONDAY, "c-1"))
                        .events())
                .hasSize(1);
    }

    /** What follows from a command by itself belongs to it. */
    @Test
    void allEventsOfACommandCarryItsId() {
        Gatekeeper automatic = gatekeeper(GatePolicy.DEFAULT.withFallBack(FallBackRule.AUTOMATIC));
        JourneyState lead = atLead(automatic);
        Decision decision =
                automatic.decide(lead, Deals.learn(FactSheet.empty().with(Deals.INTEREST, false)), LI, MONDAY, "c-1");
        assertThat(decision.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.metadata().command()).isNotNull());
        assertThat(lead.after(decision.events()).eventsOf("c-1")).containsExactly(5L, 6L);
    }

    /** The more two commands are alike, the more it matters that they are told apart. */
    @Test
    void commandsAreToldApart() {
        FunnelReference other = new FunnelReference("deals", "2");
        FactSheet fact = FactSheet.empty().with(Deals.INTEREST, true);
        List<JourneyCommand> commands = List.of(
                Deals.learn(fact),
                new JourneyCommand.Learn(FactChanges.learned(fact), Evidence.asserted("a letter")),
                new JourneyCommand.Learn(FactChanges.learned(fact), Evidence.confirmed("a letter")),
                Deals.learn(FactSheet.empty().with(Deals.INTEREST, false)),
                Deals.learn(FactSheet.empty().withNone(Deals.NEXT_ACTION)),
                Deals.learn(FactSheet.empty().with(Deals.NEXT_ACTION, Deals.TODAY)),
                new JourneyCommand.Learn(FactChanges.forgotten(Deals.INTEREST)),
                new JourneyCommand.Learn(FactChanges.learned(fact).andForgotten(Deals.BUDGET)),
                new JourneyCommand.Attach("contract", "1"),
                new JourneyCommand.Attach("contract", "2"),
                new JourneyCommand.Complete("find.call", ""),
                new JourneyCommand.Complete("find.call", "note"),
                new JourneyCommand.Enter("lead"),
                new JourneyCommand.Enter("offer"),
                new JourneyCommand.Approve("lead", ""),
                new JourneyCommand.Approve("lead", "note"),
                new JourneyCommand.RequestOverride("lead", "why"),
                new JourneyCommand.OverrideGate("lead", "why"),
                new JourneyCommand.Review(),
                new JourneyCommand.FallBack(),
                new JourneyCommand.Win(""),
                new JourneyCommand.Win("note"),
                new JourneyCommand.Lose("why", Optional.empty()),
                new JourneyCommand.Lose("why", Optional.of("who")),
                new JourneyCommand.End("lost", Optional.empty(), Optional.empty(), ""),
                new JourneyCommand.End("lost", Optional.of("why"), Optional.empty(), ""),
                new JourneyCommand.End("lost", Optional.empty(), Optional.of("why"), ""),
                new JourneyCommand.End("lost", Optional.empty(), Optional.empty(), "why"),
                new JourneyCommand.Reopen("why"),
                new JourneyCommand.MoveToVersion(other, new Landing.SameStage()),
                new JourneyCommand.MoveToVersion(other, new Landing.BeforeFirstStage()),
                new JourneyCommand.MoveToVersion(other, new Landing.AtStage("lead")),
                new JourneyCommand.TakeBack(2, "why"),
                new JourneyCommand.TakeBack(3, "why"),
                new JourneyCommand.MoveDown(new Landing.AtStage("lead"), "why"),
                new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "why"),
                new JourneyCommand.Hold(Deals.TODAY, "why"),
                new JourneyCommand.Hold(Deals.TODAY.plusDays(1), "why"),
                new JourneyCommand.Resume(""),
                new JourneyCommand.Resume("why"),
                new JourneyCommand.ChangeOwner(Owner.of("wang")),
                new JourneyCommand.ChangeOwner(Owner.of("wang", "zhao")),
                new JourneyCommand.ChangeDeal(DealTerms.UNKNOWN),
                new JourneyCommand.ChangeDeal(DealTerms.UNKNOWN.closing(Deals.TODAY)),
                new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.ONE, "CNY")),
                new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.ONE, "EUR")),
                new JourneyCommand.ChangeSaleType("direct", new Landing.SameStage()),
                new JourneyCommand.ChangeSaleType("direct", new Landing.BeforeFirstStage()));
        List<String> digests = new ArrayList<>();
        commands.forEach(command -> digests.add(CommandDigest.of(command, LI)));
        assertThat(digests).doesNotHaveDuplicates();
        assertThat(commands).extracting(JourneyCommand::kind).contains(JourneyCommand.Kind.values());
    }

    /** It stands in events for ever. */
    @Test
    void theDigestOfACommandStays() {
        assertThat(CommandDigest.of(enter("lead"), LI)).isEqualTo("b86a678cb0f41ef0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d"})
    void anIdThatCannotBeWrittenDownIsAMistake(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GATEKEEPER.decide(opened(GATEKEEPER), enter("lead"), LI, MONDAY, id))
                .withMessageContaining("command id");
    }
}
