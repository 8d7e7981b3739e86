package io.github.funnelkit.pseudo;

import static io.github.funnelkit.pseudo.PseudoFunnel.AGREED;
import static io.github.funnelkit.pseudo.PseudoFunnel.BUDGET;
import static io.github.funnelkit.pseudo.PseudoFunnel.DUE;
import static io.github.funnelkit.pseudo.PseudoFunnel.FUNNEL;
import static io.github.funnelkit.pseudo.PseudoFunnel.MATERIALS;
import static io.github.funnelkit.pseudo.PseudoFunnel.METHOD;
import static io.github.funnelkit.pseudo.PseudoFunnel.PATIENTS;
import static io.github.funnelkit.pseudo.PseudoFunnel.PEOPLE;
import static io.github.funnelkit.pseudo.PseudoFunnel.SCORE;
import static io.github.funnelkit.pseudo.PseudoFunnel.T1;
import static io.github.funnelkit.pseudo.PseudoFunnel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FingerprintPart;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.EvidenceGap;
import io.github.funnelkit.journey.EvidenceRule;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FactEvidence;
import io.github.funnelkit.journey.FallBackDue;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Progress;
import io.github.funnelkit.journey.SupervisorView;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.journey.Timeline;
import io.github.funnelkit.journey.Transition;
import io.github.funnelkit.journey.UnplayableException;
import io.github.funnelkit.journey.Unrecordable;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.testing.Examples;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of journeys: events, gates, refusals, lateness. */
final class PseudoJourneys {

    static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Actor U1 = Actor.of("u1", "p1");
    private static final String REASON = PseudoPack.mark("reason");
    private static final String HALF = "\ud83d";
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL, PseudoFunnel.changed());
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT.withApproval("s2", "p2").withOverrideBy("p1"), ZoneOffset.UTC);
    private static final TimeLimits LIMITS = TimeLimits.NONE.withNextAction(DUE).withLimit(Duration.ofDays(30));

    private final List<JourneyEvent> events = new ArrayList<>();

    private PseudoJourneys() {}

    private EventMetadata stamp() {
        return EventMetadata.of(events.size() + 1L, AT.plusSeconds(events.size()), U1);
    }

    private static PseudoJourneys opened(String journey) {
        PseudoJourneys told = new PseudoJourneys();
        told.events.add(new JourneyEvent.Opened(told.stamp(), journey, FUNNEL.reference(), "t1"));
        return told;
    }

    /** Everything that can happen. */
    private static List<JourneyEvent> everything() {
        PseudoJourneys told = opened("j1");
        List<JourneyEvent> events = told.events;
        FactSheet learned =
                FactSheet.empty().with(AGREED, true).with(BUDGET, 12_000).with(MATERIALS, List.of("e1"));
        events.add(new JourneyEvent.FactsLearned(
                told.stamp(), FactChanges.learned(learned).andForgotten(PATIENTS)));
        events.add(new JourneyEvent.FormAttached(told.stamp(), "d1", PseudoPack.mark("reference")));
        events.add(new JourneyEvent.ActionDone(told.stamp(), "g1.a1", PseudoPack.mark("note")));
        events.add(new JourneyEvent.StageEntered(told.stamp(), "s1"));
        events.add(new JourneyEvent.OverrideRequested(told.stamp(), "s2", REASON));
        events.add(new JourneyEvent.StageApproved(told.stamp(), "s2", "p2", ""));
        Waived waived = new Waived(List.of("s2.t1.c1"), List.of(), List.of(), List.of());
        events.add(new JourneyEvent.StageOverridden(told.stamp(), "s2", "p1", REASON, waived));
        events.add(new JourneyEvent.FallenBack(told.stamp(), Optional.of("s1"), List.of("s2.t1.c1"), false));
        events.add(new JourneyEvent.FallenBack(told.stamp(), Optional.empty(), List.of("s1.t1.c1"), false));
        events.add(new JourneyEvent.Won(told.stamp(), ""));
        events.add(new JourneyEvent.Reopened(told.stamp(), REASON));
        events.add(new JourneyEvent.Lost(told.stamp(), REASON, Optional.empty()));
        events.add(new JourneyEvent.Reopened(told.stamp(), REASON));
        events.add(new JourneyEvent.Lost(told.stamp(), REASON, Optional.of(PseudoPack.mark("competitor"))));
        Optional<String> rival = Optional.of(PseudoPack.mark("competitor"));
        for (Optional<String> competitor : List.of(rival, Optional.<String>empty())) {
            for (Optional<String> reason : List.of(Optional.of("r1"), Optional.<String>empty())) {
                events.add(new JourneyEvent.Reopened(told.stamp(), REASON));
                events.add(new DealEvent.Ended(told.stamp(), "x1", EndingKind.LOST, reason, competitor, ""));
            }
        }
        events.add(new JourneyEvent.Reopened(EventMetadata.of(events.size() + 1L, AT.minusSeconds(60), U1), REASON));
        events.add(new JourneyEvent.MovedToVersion(
                told.stamp(), PseudoFunnel.changed().reference(), Optional.empty(), Optional.empty()));
        events.add(new JourneyEvent.StageEntered(told.stamp(), "s1"));
        events.add(
                new JourneyEvent.MovedToVersion(told.stamp(), FUNNEL.reference(), Optional.of("s1"), Optional.empty()));
        events.add(new JourneyEvent.TakenBack(told.stamp(), 3, REASON));
        events.add(new JourneyEvent.StageEntered(told.stamp(), "s2"));
        events.add(new JourneyEvent.MovedDown(told.stamp(), Optional.of("s1"), REASON, Optional.empty()));
        events.add(new JourneyEvent.MovedDown(told.stamp(), Optional.of("s1"), REASON, Optional.of("g4")));
        events.add(new JourneyEvent.MovedDown(told.stamp(), Optional.empty(), REASON, Optional.empty()));
        events.add(new DealEvent.PutOnHold(told.stamp(), TODAY.plusDays(9), REASON));
        events.add(new JourneyEvent.FactsLearned(
                told.stamp(),
                FactChanges.learned(FactSheet.empty().with(BUDGET, 7)),
                Evidence.confirmed(PseudoPack.mark("source"))));
        events.add(new DealEvent.Resumed(told.stamp(), PseudoPack.mark("note")));
        events.add(new DealEvent.OwnerChanged(told.stamp(), Owner.of(PseudoPack.mark("owner"))));
        events.add(
                new DealEvent.OwnerChanged(told.stamp(), Owner.of(PseudoPack.mark("owner"), PseudoPack.mark("other"))));
        events.add(new DealEvent.DealChanged(told.stamp(), DealTerms.UNKNOWN));
        events.add(new DealEvent.DealChanged(
                told.stamp(), DealTerms.of(BigDecimal.TEN, "CNY").closing(TODAY)));
        events.add(new DealEvent.SaleTypeChanged(told.stamp(), "t1", Optional.empty()));
        events.add(new DealEvent.SaleTypeChanged(told.stamp(), "t1", Optional.of("s1")));
        return events;
    }

    /**
     * One before the first stage, one by override, one that waits for an override, one for an approval, one of another version
     * with what was said of the facts set aside, a won and a lost one.
     */
    static List<JourneyState> journeys() {
        PseudoJourneys before = opened("j1");
        PseudoJourneys overridden = opened("j2");
        overridden.events.add(new JourneyEvent.FactsLearned(
                overridden.stamp(),
                FactChanges.learned(FactSheet.empty().with(AGREED, true).with(DUE, TODAY.minusDays(3)))));
        overridden.events.add(new JourneyEvent.StageEntered(overridden.stamp(), "s1"));
        Waived waived = new Waived(List.of("s2.t1.c1"), List.of(), List.of(), List.of());
        overridden.events.add(new JourneyEvent.StageOverridden(overridden.stamp(), "s2", "p1", REASON, waived));
        overridden.events.add(new JourneyEvent.FactsLearned(
                overridden.stamp(), FactChanges.learned(FactSheet.empty().with(AGREED, false))));
        PseudoJourneys asking = opened("j3");
        asking.events.add(new JourneyEvent.StageEntered(asking.stamp(), "s1"));
        asking.events.add(new JourneyEvent.OverrideRequested(asking.stamp(), "s2", REASON));
        PseudoJourneys ready = opened("j6");
        ready.events.add(new JourneyEvent.StageEntered(ready.stamp(), "s1"));
        FactSheet all = Examples.of(FUNNEL, TODAY).satisfying(PseudoFunnel.T1, "s2");
        ready.events.add(
                new JourneyEvent.FactsLearned(ready.stamp(), FactChanges.learned(all.withNone(AttachedForms.FACT))));
        ready.events.add(new JourneyEvent.FormAttached(ready.stamp(), "d1", REASON));
        ready.events.add(new JourneyEvent.FormAttached(ready.stamp(), "d2", REASON));
        ready.events.add(new JourneyEvent.ActionDone(ready.stamp(), "g2.a1", ""));
        PseudoJourneys moved = opened("j7");
        moved.events.add(new JourneyEvent.FactsLearned(
                moved.stamp(),
                FactChanges.learned(FactSheet.empty().with(AGREED, true).with(BUDGET, 7))));
        moved.events.add(new JourneyEvent.ActionDone(moved.stamp(), "g1.a1", ""));
        PseudoJourneys open = opened("j8");
        open.events.addAll(moved.events.subList(1, moved.events.size()));
        moved.events.add(new JourneyEvent.MovedToVersion(
                moved.stamp(), PseudoFunnel.changed().reference(), Optional.empty(), Optional.empty()));
        PseudoJourneys held = opened("j9");
        held.events.add(new DealEvent.PutOnHold(held.stamp(), TODAY.plusDays(9), REASON));
        PseudoJourneys won = opened("j4");
        won.events.add(new JourneyEvent.StageEntered(won.stamp(), "s1"));
        won.events.add(new JourneyEvent.Won(EventMetadata.of(3, AT.plus(Duration.ofDays(9)), U1), ""));
        PseudoJourneys lost = opened("j5");
        lost.events.add(new JourneyEvent.Lost(lost.stamp(), REASON, Optional.empty()));
        PseudoJourneys ended = opened("j10");
        Optional<String> competitor = Optional.of(PseudoPack.mark("competitor"));
        ended.events.add(
                new DealEvent.Ended(ended.stamp(), "x1", EndingKind.LOST, Optional.of("r1"), competitor, REASON));
        PseudoJourneys dropped = opened("j11");
        dropped.events.add(
                new DealEvent.Ended(dropped.stamp(), "x3", EndingKind.NONE, Optional.empty(), Optional.empty(), ""));
        return Stream.of(before, held, overridden, asking, ready, moved, open, won, lost, ended, dropped)
                .map(each -> JourneyState.replay(VERSIONS, each.events))
                .toList();
    }

    static Said said() {
        Said said = new Said();
        said.say(Timeline.of(VERSIONS, everything())::explain);
        said.say(new Appending.Conflict(1, 3, everything())::explain);
        Instant later = AT.plus(Duration.ofDays(60));
        for (JourneyState state : journeys()) {
            said.say(state.status().label());
            for (Instant at : List.of(AT, later)) {
                said.say(Progress.of(state, GATEKEEPER, at)::explain);
                said.say(JourneyTime.of(state, LIMITS, at, ZoneOffset.UTC)::explain);
            }
            commands().forEach(command -> said.say(GATEKEEPER.decide(state, command, U1, later)::explain));
        }
        said.say(SupervisorView.of(journeys(), GATEKEEPER, LIMITS, AT)::explain);
        said.say(SupervisorView.of(journeys(), GATEKEEPER, LIMITS, later)::explain);
        stalled().forEach(stalled -> said.say(stalled::explain));
        Progress progress = Progress.of(journeys().get(0), GATEKEEPER, AT);
        obstacles().forEach(obstacle -> {
            said.say(obstacle::explain);
            progress.remedies(obstacle).forEach(remedy -> said.say(remedy.text()));
        });
        said.say(new Transition(FUNNEL.guide("g4"), FUNNEL.stage("s1"), List.of())::explain);
        decisions().forEach(decision -> said.say(decision::explain));
        unplayable().forEach(refused -> said.say(refused::explain));
        return said;
    }

    private static List<UnplayableException> unplayable() {
        PseudoJourneys told = opened("j12");
        JourneyEvent opened = told.events.get(0);
        EventMetadata second = told.stamp();
        return Stream.of(
                        List.<JourneyEvent>of(),
                        List.of(opened, opened),
                        List.of(opened, new JourneyEvent.StageEntered(second, PseudoPack.mark("stage"))),
                        List.of(opened, new JourneyEvent.TakenBack(second, 1, REASON)))
                .map(events ->
                        catchThrowableOfType(UnplayableException.class, () -> JourneyState.replay(VERSIONS, events)))
                .toList();
    }

    private static List<JourneyCommand> commands() {
        return List.of(
                new JourneyCommand.Enter("s1"),
                new JourneyCommand.Enter("s2"),
                new JourneyCommand.Review(),
                new JourneyCommand.FallBack(),
                new JourneyCommand.Win(""),
                new JourneyCommand.Lose("", Optional.of(HALF)),
                new JourneyCommand.Lose(HALF, Optional.empty()),
                new JourneyCommand.Learn(
                        FactChanges.learned(FactSheet.empty().with(AGREED, true)), Evidence.asserted(HALF)),
                new JourneyCommand.Attach("d1", HALF),
                new JourneyCommand.Complete("g2.a1", HALF),
                new JourneyCommand.Approve("s2", ""),
                new JourneyCommand.OverrideGate("s1", REASON));
    }

    private static List<JourneyTime.Stalled> stalled() {
        Optional<Stage> stage = Optional.of(FUNNEL.stage("s1"));
        Duration days = Duration.ofDays(40);
        return List.of(
                new JourneyTime.Stalled(stage, days, new TimeLimits.Limit(days, Optional.empty(), Optional.empty())),
                new JourneyTime.Stalled(
                        Optional.empty(), days, new TimeLimits.Limit(days, Optional.empty(), Optional.empty())),
                new JourneyTime.Stalled(stage, days, new TimeLimits.Limit(days, Optional.of(90), Optional.empty())),
                new JourneyTime.Stalled(
                        Optional.empty(), days, new TimeLimits.Limit(days, Optional.of(90), Optional.empty())));
    }

    private static List<Decision> decisions() {
        Stage stage = FUNNEL.stage("s1");
        Obstacle warning = new Obstacle.StageBehind(stage);
        Gate open = new Gate(stage, TODAY, List.of(), List.of(warning));
        assertThat(open.isOpen()).isTrue();
        return List.of(
                new Decision.Accepted(List.of(), List.of(warning), Optional.of(due(Optional.of(stage))), List.of()),
                new Decision.Accepted(List.of(), List.of(), Optional.empty(), List.of(3L, 4L)),
                new Decision.Accepted(List.of(), List.of(), Optional.of(due(Optional.empty())), List.of()));
    }

    private static FallBackDue due(Optional<Stage> to) {
        return new FallBackDue(FUNNEL.stage("s2"), to, List.of(result()));
    }

    private static EvidenceGap gap(EvidenceRule rule, Text... confirmers) {
        FactEvidence evidence = new FactEvidence("k4", Evidence.ASSERTED, Actor.program(PseudoPack.mark("bot")), AT);
        return new EvidenceGap(BUDGET, evidence, TODAY, rule, List.of(confirmers));
    }

    private static CriterionResult result() {
        return Assessor.of(FUNNEL, Clock.systemUTC())
                .assess(T1, FactSheet.empty(), TODAY)
                .result("s2.t1.c1");
    }

    /** One of each kind, or more where they say different things. */
    private static List<Obstacle> obstacles() {
        Stage stage = FUNNEL.stage("s1");
        Quantity euros = Quantity.of("k4", "n1", text("k4"));
        Checklist fewer = Checklist.of("k9", text("k9")).entry("e1", text("e1"));
        List<Obstacle> obstacles = List.of(
                new Obstacle.CriterionMissing(result()),
                new Obstacle.EvidenceLacking(
                        result(),
                        List.of(
                                gap(EvidenceRule.confirmedBy("p1"), text("p1")),
                                gap(EvidenceRule.confirmedBy()),
                                gap(EvidenceRule.within(Period.ofDays(3))))),
                new Obstacle.ActionUndone(FUNNEL.guide("g2").mandatory().get(0)),
                new Obstacle.StageSkipped(stage),
                new Obstacle.GuideElsewhere(FUNNEL.guide("g4")),
                new Obstacle.GuideNotApplying(
                        FUNNEL.guide("g4"),
                        FUNNEL.guide("g4").when().orElseThrow().examine(FactSheet.empty(), TODAY)),
                new Obstacle.ApprovalMissing(stage, text("p1")),
                new Obstacle.StageBehind(stage),
                new Obstacle.PositionLacking(List.of(text("p1"), text("p2"))),
                new Obstacle.PositionLacking(List.of()),
                new Obstacle.ReasonMissing(),
                new Unrecordable.EndingUnsaid(FUNNEL.endings()),
                new Unrecordable.ReasonNotListed(FUNNEL.ending("x1")),
                new Unrecordable.FactsUnknown(FUNNEL.ending("x1"), List.of(BUDGET)),
                new Unrecordable.NotFromHere(FUNNEL.ending("x1"), stage),
                new Obstacle.Closed(JourneyStatus.ENDED),
                new Unrecordable.CommandIdTaken(PseudoPack.mark("id"), List.of(3L, 4L)),
                new Obstacle.Closed(JourneyStatus.WON),
                new Obstacle.StillOpen(),
                new Obstacle.NotAtLastStage(stage),
                new Obstacle.GateIsOpen(stage),
                new Obstacle.ApprovalNotNeeded(stage),
                new Obstacle.NothingCeased(),
                new Obstacle.OnHold(TODAY),
                new Obstacle.EndedByFacts(FUNNEL.ending("x1")),
                new Obstacle.EndedByFacts(FUNNEL.ending("x1"), List.of(BUDGET, METHOD)),
                new Unrecordable.NotOnHold(),
                new Unrecordable.HoldOutOfRange(TODAY, TODAY.plusDays(1)),
                new Unrecordable.NotToBeTakenBack(3),
                new Unrecordable.EntryStillNeeded(3, stage, 4),
                new Unrecordable.StandsByEntry(3, stage, Optional.of(stage)),
                new Unrecordable.StandsByEntry(3, stage, Optional.empty()),
                new Unrecordable.ToBeTakenBack(3),
                new Unrecordable.PolicyUnclear(
                        PseudoPack.mark("id"),
                        FUNNEL.reference(),
                        new Unrecordable.PolicyUnclear.NameReused(PseudoPack.mark("now"))),
                new Unrecordable.PolicyUnclear(
                        PseudoPack.mark("id"),
                        FUNNEL.reference(),
                        new Unrecordable.PolicyUnclear.OriginMissing(FUNNEL.reference())),
                new Unrecordable.VersionBetweenMissing(FUNNEL.reference(), FUNNEL.reference(), FUNNEL.reference()),
                new Unrecordable.TakenOver(3, 4, false),
                new Unrecordable.TakenOver(3, 4, true),
                new Obstacle.StageNotBelow(stage),
                new Obstacle.StageNeverPassed(stage),
                new Obstacle.StageGone(stage, FUNNEL.reference(), Optional.of(stage)),
                new Obstacle.StageGone(stage, FUNNEL.reference(), Optional.empty()),
                new Obstacle.StageOfOtherType(stage, T1, Optional.of(stage)),
                new Obstacle.StageOfOtherType(stage, T1, Optional.empty()),
                new Obstacle.LandingLeft(Optional.of(stage)),
                new Obstacle.LandingLeft(Optional.empty()),
                new Obstacle.StageCeased(due(Optional.of(stage))),
                new Obstacle.StageCeased(due(Optional.empty())),
                new Obstacle.FallsElsewhere(due(Optional.of(stage))),
                new Obstacle.FallsElsewhere(due(Optional.empty())),
                new Obstacle.FactSetAside(BUDGET, euros, FactValue.known(5)),
                new Obstacle.FactSetAside(BUDGET, METHOD, FactValue.known("v1")),
                new Obstacle.FactSetAside(METHOD, METHOD, FactValue.known("v1")),
                new Obstacle.FactSetAside(fewer, MATERIALS, FactValue.known(List.of("e2"))),
                new Obstacle.FactSetAside(
                        Records.of(PEOPLE.id(), PEOPLE.label(), SCORE),
                        PEOPLE,
                        FactValue.known(List.of(FactSheet.empty().with(SCORE, 3)))),
                new Obstacle.SameVersion(FUNNEL.reference()),
                new Unrecordable.FunnelChanged(
                        FUNNEL.reference(),
                        new FunnelFingerprint(PseudoPack.mark("then"), Map.of()),
                        new FunnelFingerprint(PseudoPack.mark("now"), Map.of()),
                        Optional.empty()),
                new Unrecordable.FunnelChanged(
                        FUNNEL.reference(),
                        new FunnelFingerprint(PseudoPack.mark("then"), everyPart()),
                        new FunnelFingerprint(PseudoPack.mark("now"), Map.of(FingerprintPart.STAGES, "0001")),
                        Optional.empty()),
                new Unrecordable.EntryNotAllowed(fewer.allowing("entry-1", "entry-2"), "entry-3"),
                new Unrecordable.EntryNotAllowed(MATERIALS, "v0000000"),
                new Unrecordable.ValueNotAllowed(BUDGET, PseudoPack.mark("for developers")),
                new Unrecordable.DateTooFar(DUE, LocalDate.MAX),
                new Unrecordable.TextTooLong(text("k7"), 200_000),
                new Unrecordable.HalfCharacter(text("k7"), 3),
                new Unrecordable.TooMuch());
        assertThat(obstacles.stream().map(Object::getClass).distinct())
                .as("one of each kind")
                .hasSize(kinds(Obstacle.class));
        return obstacles;
    }

    private static Map<FingerprintPart, String> everyPart() {
        Map<FingerprintPart, String> parts = new EnumMap<>(FingerprintPart.class);
        for (FingerprintPart part : FingerprintPart.values()) {
            parts.put(part, "0000");
        }
        return parts;
    }

    private static int kinds(Class<?> sealed) {
        int kinds = 0;
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            kinds += permitted.isSealed() ? kinds(permitted) : 1;
        }
        return kinds;
    }
}
