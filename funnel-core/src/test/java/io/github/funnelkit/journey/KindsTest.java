package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every event and every command has a kind of its own, and no kind is without one. */
class KindsTest {

    private static final EventMetadata STAMP = EventMetadata.of(1, Instant.EPOCH, Actor.of("li"));
    private static final FunnelReference FUNNEL = new FunnelReference("f", "1");
    private static final FactChanges NOTHING = FactChanges.learned(FactSheet.empty());

    private static final List<JourneyEvent> EVENTS = List.of(
            new JourneyEvent.Opened(STAMP, "journey", FUNNEL, "new"),
            new JourneyEvent.FactsLearned(STAMP, NOTHING),
            new JourneyEvent.FormAttached(STAMP, "form", "17"),
            new JourneyEvent.ActionDone(STAMP, "guide.action", ""),
            new JourneyEvent.OverrideRequested(STAMP, "stage", "reason"),
            new JourneyEvent.StageApproved(STAMP, "stage", "position", ""),
            new JourneyEvent.StageEntered(STAMP, "stage"),
            new JourneyEvent.StageOverridden(
                    STAMP, "stage", "position", "reason", new Waived(List.of(), List.of(), List.of(), List.of())),
            new JourneyEvent.FallenBack(STAMP, Optional.empty(), List.of(), true),
            new JourneyEvent.Won(STAMP, ""),
            new JourneyEvent.Lost(STAMP, "reason", Optional.empty()),
            new JourneyEvent.Reopened(STAMP, "reason"),
            new JourneyEvent.MovedToVersion(STAMP, FUNNEL, Optional.empty(), Optional.empty()),
            new JourneyEvent.TakenBack(EventMetadata.of(2, Instant.EPOCH, Actor.of("li")), 1, "reason"),
            new JourneyEvent.MovedDown(STAMP, Optional.empty(), "reason", Optional.empty()),
            new DealEvent.PutOnHold(STAMP, LocalDate.EPOCH, "reason"),
            new DealEvent.Resumed(STAMP, ""),
            new DealEvent.OwnerChanged(STAMP, Owner.of("wang")),
            new DealEvent.DealChanged(STAMP, DealTerms.UNKNOWN),
            new DealEvent.SaleTypeChanged(STAMP, "new", Optional.empty()),
            new DealEvent.Ended(STAMP, "ending", EndingKind.LOST, Optional.empty(), Optional.empty(), ""));

    private static final List<JourneyCommand> COMMANDS = List.of(
            new JourneyCommand.Learn(NOTHING),
            new JourneyCommand.Attach("form", "17"),
            new JourneyCommand.Complete("guide.action", ""),
            new JourneyCommand.Enter("stage"),
            new JourneyCommand.Approve("stage", ""),
            new JourneyCommand.RequestOverride("stage", "reason"),
            new JourneyCommand.OverrideGate("stage", "reason"),
            new JourneyCommand.Review(),
            new JourneyCommand.FallBack(),
            new JourneyCommand.Win(""),
            new JourneyCommand.Lose("reason", Optional.empty()),
            new JourneyCommand.End("ending", Optional.empty(), Optional.empty(), ""),
            new JourneyCommand.Reopen("reason"),
            new JourneyCommand.MoveToVersion(FUNNEL),
            new JourneyCommand.TakeBack(1, "reason"),
            new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "reason"),
            new JourneyCommand.Hold(LocalDate.EPOCH, "reason"),
            new JourneyCommand.Resume(""),
            new JourneyCommand.ChangeOwner(Owner.of("wang")),
            new JourneyCommand.ChangeDeal(DealTerms.UNKNOWN),
            new JourneyCommand.ChangeSaleType("new", new Landing.SameStage()));

    /** The records of a sealed type, and of those that it permits. */
    static List<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type).stream() : Stream.of(type))
                .toList();
    }

    @Test
    void everyEventHasOne() {
        assertThat(EVENTS)
                .<Class<?>>extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(records(JourneyEvent.class));
        assertThat(EVENTS).extracting(JourneyEvent::kind).containsExactlyInAnyOrder(JourneyEvent.Kind.values());
    }

    @Test
    void everyCommandHasOne() {
        assertThat(COMMANDS)
                .<Class<?>>extracting(Object::getClass)
                .containsExactlyInAnyOrder(JourneyCommand.class.getPermittedSubclasses());
        assertThat(COMMANDS).extracting(JourneyCommand::kind).containsExactlyInAnyOrder(JourneyCommand.Kind.values());
    }

    /** What is stored goes by these for ever. */
    @Test
    void theIdsOfEventsStay() {
        assertThat(Arrays.stream(JourneyEvent.Kind.values()).map(JourneyEvent.Kind::id))
                .containsExactlyInAnyOrder(
                        "opened",
                        "factsLearned",
                        "formAttached",
                        "actionDone",
                        "overrideRequested",
                        "stageApproved",
                        "stageEntered",
                        "stageOverridden",
                        "fallenBack",
                        "won",
                        "lost",
                        "reopened",
                        "movedToVersion",
                        "takenBack",
                        "movedDown",
                        "putOnHold",
                        "resumed",
                        "ownerChanged",
                        "dealChanged",
                        "saleTypeChanged",
                        "ended");
    }
}
