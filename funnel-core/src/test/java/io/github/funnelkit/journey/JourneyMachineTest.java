package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * The journey as a machine, held against a model of its own: over all funnels, versions, policies, commands, people and
 * clocks no stage is reached without what entering it asks, or an override on record - and none is refused without a reason.
 */
@Tag("slow")
class JourneyMachineTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant BEGIN = Instant.parse("2026-03-01T22:00:00Z");
    private static final LocalDate FIRST = LocalDate.ofInstant(BEGIN, ZONE);
    private static final List<Actor> ACTORS = List.of(
            Actor.of("li"), Actor.of("chen", "clerk"), Actor.of("wang", "boss"), Actor.of("zhao", "boss", "clerk"));

    private static final Set<Class<?>> FOR_CLOSED_DEALS = Set.of(
            JourneyCommand.Reopen.class,
            JourneyCommand.Review.class,
            JourneyCommand.Learn.class,
            JourneyCommand.Complete.class);

    private static final MachineDeeds DEEDS = new MachineDeeds(FIRST);

    @Provide
    Arbitrary<List<MachinePlan>> versions() {
        return MachineWorlds.versions();
    }

    @Provide
    Arbitrary<List<MachinePlan>> alike() {
        return MachineWorlds.alike();
    }

    @Provide
    Arbitrary<List<MachineDeeds.Deed>> moves() {
        return MachineDeeds.moves();
    }

    @Provide
    Arbitrary<GatePolicy> policies() {
        return MachineWorlds.policies();
    }

    @Provide
    Arbitrary<List<MachineDeeds.Deed>> deeds() {
        return MachineDeeds.deeds();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noStageIsReachedAroundTheGate(
            @ForAll("versions") List<MachinePlan> versions,
            @ForAll("policies") GatePolicy wanted,
            @ForAll boolean begun,
            @ForAll("deeds") List<MachineDeeds.Deed> deeds) {
        play(versions, MachineWorlds.known(wanted, versions), begun ? MachineDeeds.BEGINNING : List.of(), deeds);
        Statistics.label("wanted although ended").coverage(coverage -> {
            for (JourneyCommand.Kind kind : List.of(
                    JourneyCommand.Kind.ENTER,
                    JourneyCommand.Kind.OVERRIDE_GATE,
                    JourneyCommand.Kind.WIN,
                    JourneyCommand.Kind.END)) {
                coverage.check(kind).count(n -> n > 2);
            }
        });
        Statistics.label("advised").coverage(coverage -> {
            coverage.check(JourneyCommand.TakeBack.class.getSimpleName()).count(n -> n > 2);
        });
        Statistics.label("happened").coverage(coverage -> {
            for (Class<?> kind : List.of(
                    JourneyEvent.StageEntered.class,
                    JourneyEvent.StageOverridden.class,
                    JourneyEvent.FallenBack.class,
                    JourneyEvent.MovedToVersion.class,
                    JourneyEvent.StageApproved.class,
                    JourneyEvent.MovedDown.class,
                    DealEvent.PutOnHold.class,
                    DealEvent.SaleTypeChanged.class,
                    DealEvent.Resumed.class,
                    JourneyEvent.TakenBack.class,
                    DealEvent.Ended.class,
                    JourneyEvent.Won.class)) {
                coverage.check(kind.getSimpleName()).count(n -> n > 10);
            }
        });
    }

    /** The same among versions that are much alike, where most is held, lost and held again. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void norByWayOfAnyVersion(
            @ForAll("alike") List<MachinePlan> versions,
            @ForAll("policies") GatePolicy wanted,
            @ForAll("moves") List<MachineDeeds.Deed> deeds) {
        GatePolicy policy = MachineWorlds.known(wanted, versions)
                .withCriteria(CriteriaRule.STAGE_AND_BELOW)
                .withOverrideBy("boss");
        play(versions, policy, MachineDeeds.BEGINNING, deeds);
    }

    private static void play(
            List<MachinePlan> versions,
            GatePolicy policy,
            List<MachineDeeds.Deed> beginning,
            List<MachineDeeds.Deed> deeds) {
        Map<String, MachinePlan> plans = new LinkedHashMap<>();
        versions.forEach(plan -> {
            plans.put(plan.key(), plan);
            plans.put(plan.forShortSales().key(), plan.forShortSales());
        });
        FunnelCatalog funnels =
                FunnelCatalog.of(versions.stream().map(MachinePlan::funnel).toList());
        Gatekeeper gatekeeper = Gatekeeper.of(funnels, policy, ZONE);
        JourneyState state = JourneyState.replay(
                funnels,
                List.of(gatekeeper.open("deal", funnels.all().get(0).reference(), "sale", ACTORS.get(0), BEGIN)));
        MachineModel model = new MachineModel(plans, policy, versions.get(0));
        Instant clock = BEGIN;
        List<MachineDeeds.Deed> all = new ArrayList<>(beginning);
        all.addAll(deeds);
        for (MachineDeeds.Deed deed : all) {
            clock = clock.plus(Duration.ofHours(deed.hours()));
            LocalDate day = LocalDate.ofInstant(clock, ZONE);
            Actor actor = ACTORS.get(deed.actor());
            JourneyCommand command =
                    DEEDS.command(deed, model, funnels.all(), state.last().sequence(), day);
            Decision decision = gatekeeper.decide(state, command, actor, clock);

            isRefusedForAReason(decision, command, model, actor, day);
            isAdvisedWell(decision, command, state, gatekeeper, clock);
            if (model.isOpen() && model.settled(day).rules().isEnded(day)) {
                Statistics.label("wanted although ended").collect(command.kind());
            }
            isAnsweredAlikeAfterAReview(decision, command, state, gatekeeper, actor, clock);
            for (JourneyEvent event : decision.events()) {
                MachineWitness.of(model, policy, day).check(event);
                model.apply(event);
                state = state.after(List.of(event));
                isHeldByRight(state, model, event);
                Statistics.label("happened").collect(event.getClass().getSimpleName());
            }
            assertThat(state.stage().map(stage -> stage.id())).isEqualTo(model.stage());
            assertThat(state.status()).isEqualTo(model.status());
            if (decision instanceof Decision.Accepted && policy.fallBack() == FallBackRule.AUTOMATIC) {
                assertThat(model.rules().due(day)).as("left undone").isEmpty();
            }
            isNeverStuck(state, model, gatekeeper, actor, clock);
        }
        Statistics.label("went to")
                .collect(model.stage().map(stage -> "a stage").orElse("none"));
    }

    /** Nobody stands at a stage, or above it, but through its gate or by an override that the state tells of. */
    private static void isHeldByRight(JourneyState state, MachineModel model, JourneyEvent event) {
        Set<Long> inForce =
                state.overridesInForce().stream().map(JourneyEvent::sequence).collect(Collectors.toSet());
        assertThat(model.plan().ids().subList(0, model.standing() + 1))
                .as(() -> "after " + event + " by " + model.ledger())
                .allMatch(stage -> model.ledger().isHeld(stage, inForce));
    }

    private static void isRefusedForAReason(
            Decision decision, JourneyCommand command, MachineModel model, Actor actor, LocalDate day) {
        boolean accepted = decision instanceof Decision.Accepted;
        MachineModel after = model.settled(day);
        MachineRules settled = after.rules();
        if (!model.isOpen()) {
            assertThat(accepted).isEqualTo(FOR_CLOSED_DEALS.contains(command.getClass()));
        } else if (command instanceof JourneyCommand.Approve approve) {
            assertThat(accepted).isEqualTo(settled.mayApprove(approve.stage(), actor));
        } else if (command instanceof JourneyCommand.Enter enter) {
            assertThat(accepted).isEqualTo(settled.mayEnter(enter.stage(), day));
        } else if (command instanceof JourneyCommand.OverrideGate override) {
            assertThat(accepted)
                    .isEqualTo(!override.reason().isBlank() && settled.mayOverride(override.stage(), actor, day));
        } else if (command instanceof JourneyCommand.RequestOverride request) {
            assertThat(accepted)
                    .isEqualTo(!request.reason().isBlank() && settled.mayAskToOverride(request.stage(), day));
        } else if (command instanceof JourneyCommand.Win) {
            assertThat(accepted).isEqualTo(settled.mayWin(day));
        } else if (command instanceof JourneyCommand.Lose lose) {
            assertThat(accepted).isEqualTo(settled.mayLose(lose.reason(), day));
        } else if (command instanceof JourneyCommand.End end) {
            assertThat(accepted).isEqualTo(settled.mayEnd(end.ending(), end.reason(), day));
        } else if (command instanceof JourneyCommand.FallBack) {
            assertThat(accepted).isEqualTo(model.rules().due(day).isPresent());
        } else if (command instanceof JourneyCommand.Hold hold) {
            assertThat(accepted)
                    .isEqualTo(!hold.reason().isBlank() && hold.until().isAfter(day));
        } else if (command instanceof JourneyCommand.Resume) {
            assertThat(accepted).isEqualTo(model.isOnHold(day));
        } else if (command instanceof JourneyCommand.MoveDown down) {
            Optional<String> to = down.to() instanceof Landing.AtStage at ? Optional.of(at.stage()) : Optional.empty();
            boolean isThere = to.isEmpty() && after.standing() < 0;
            boolean may = down.guide().isPresent() ? settled.mayGoBackBy(to, day) : settled.mayMoveDown(to, day);
            assertThat(accepted).isEqualTo(isThere || (!down.reason().isBlank() && may));
        } else if (command instanceof JourneyCommand.TakeBack back) {
            assertThat(accepted).isEqualTo(!back.reason().isBlank() && settled.mayTakeBack(back.event(), actor, day));
        } else if (command instanceof JourneyCommand.ChangeSaleType change) {
            String to = model.asSale(change.saleType());
            assertThat(accepted)
                    .isEqualTo(to.equals(model.plan().key()) || mayBecome(to, change.landing(), after, day));
        } else if (command instanceof JourneyCommand.MoveToVersion move) {
            assertThat(accepted).isEqualTo(mayMove(move, after, day));
        }
    }

    private static boolean mayMove(JourneyCommand.MoveToVersion move, MachineModel model, LocalDate day) {
        String version = move.funnel().version();
        if (version.equals(model.plan().version())) {
            return false;
        }
        return mayGoOn(model.inVersion(version), move.landing(), model, day);
    }

    private static boolean mayBecome(String plan, Landing landing, MachineModel model, LocalDate day) {
        if (landing instanceof Landing.SameStage) {
            return model.keepsItsStageIn(plan) && model.rules().mayBecome(plan, model.stage(), day);
        }
        return model.rules()
                .mayBecome(
                        plan, landing instanceof Landing.AtStage at ? Optional.of(at.stage()) : Optional.empty(), day);
    }

    private static boolean mayGoOn(String plan, Landing landing, MachineModel model, LocalDate day) {
        MachineModel kept = model.keptIn(plan, day);
        if (landing instanceof Landing.SameStage) {
            return model.keepsItsStageIn(plan) && kept.stage().equals(model.stage());
        }
        int place = landing instanceof Landing.AtStage at ? kept.place(Optional.of(at.stage())) : -1;
        if (place < kept.standing()) {
            return kept.rules().due(day).filter(fall -> fall.to() == place).isPresent();
        }
        return place == kept.standing()
                || kept.rules().mayEnter(kept.plan().ids().get(place), day);
    }

    /** Whoever does first what a refusal says is to be done first, can do then what was wanted. */
    private static void isAdvisedWell(
            Decision decision, JourneyCommand command, JourneyState state, Gatekeeper gatekeeper, Instant at) {
        if (command instanceof JourneyCommand.TakeBack back
                && decision instanceof Decision.Refused refused
                && first(refused.reasons()).isPresent()) {
            JourneyCommand wanted = new JourneyCommand.TakeBack(back.event(), "a reason");
            assertThat(followed(state, wanted, gatekeeper, at, 0))
                    .as("following " + refused)
                    .isPresent();
            Statistics.label("advised")
                    .collect(first(refused.reasons()).get().getClass().getSimpleName());
        }
    }

    private static Optional<JourneyState> followed(
            JourneyState state, JourneyCommand command, Gatekeeper gatekeeper, Instant at, int depth) {
        assertThat(depth).as("advice that leads on").isLessThan(200);
        List<Obstacle> reasons = List.of();
        for (Actor actor : ACTORS) {
            Decision decision = gatekeeper.decide(state, command, actor, at);
            if (decision instanceof Decision.Refused refused) {
                reasons = refused.reasons();
            } else {
                return Optional.of(state.after(decision.events()));
            }
        }
        return first(reasons)
                .flatMap(before -> followed(state, before, gatekeeper, at, depth + 1))
                .flatMap(after -> followed(after, command, gatekeeper, at, depth + 1));
    }

    private static Optional<JourneyCommand> first(List<Obstacle> reasons) {
        for (Obstacle obstacle : reasons) {
            if (obstacle instanceof Unrecordable.EntryStillNeeded needed) {
                return Optional.of(new JourneyCommand.TakeBack(needed.first(), "a reason"));
            }
            if (obstacle instanceof Unrecordable.StandsByEntry stands) {
                Landing below = stands.below()
                        .<Landing>map(stage -> new Landing.AtStage(stage.id()))
                        .orElseGet(Landing.BeforeFirstStage::new);
                return Optional.of(new JourneyCommand.MoveDown(below, "a reason"));
            }
            if (obstacle instanceof Unrecordable.TakenOver over && over.first()) {
                return Optional.of(new JourneyCommand.TakeBack(over.since(), "a reason"));
            }
            if (obstacle instanceof Obstacle.OnHold) {
                return Optional.of(new JourneyCommand.Resume(""));
            }
        }
        return Optional.empty();
    }

    /** Recording alone may change what a review would find. */
    private static void isAnsweredAlikeAfterAReview(
            Decision decision,
            JourneyCommand command,
            JourneyState state,
            Gatekeeper gatekeeper,
            Actor actor,
            Instant at) {
        boolean looksItself = Stream.of(
                        JourneyCommand.Learn.class,
                        JourneyCommand.Complete.class,
                        JourneyCommand.FallBack.class,
                        JourneyCommand.Hold.class,
                        JourneyCommand.Resume.class,
                        JourneyCommand.ChangeOwner.class,
                        JourneyCommand.ChangeDeal.class)
                .anyMatch(kind -> kind.isInstance(command));
        if (looksItself) {
            return;
        }
        JourneyState reviewed = state.after(
                gatekeeper.decide(state, new JourneyCommand.Review(), actor, at).events());
        Decision later = gatekeeper.decide(reviewed, command, actor, at);
        assertThat(later.getClass()).isEqualTo(decision.getClass());
        if (later instanceof Decision.Accepted) {
            assertThat(reviewed.after(later.events())).isEqualTo(state.after(decision.events()));
        }
    }

    private static void isNeverStuck(
            JourneyState state, MachineModel model, Gatekeeper gatekeeper, Actor actor, Instant at) {
        for (Funnel funnel : gatekeeper.catalog().all()) {
            if (model.isOpen() && !funnel.version().equals(model.plan().version())) {
                assertThat(MachineDeeds.landings(funnel, model.plan().saleType().id()))
                        .as("a way to go on by " + funnel)
                        .anyMatch(landing -> gatekeeper.decide(
                                        state, new JourneyCommand.MoveToVersion(funnel.reference(), landing), actor, at)
                                instanceof Decision.Accepted);
            }
        }
    }
}
