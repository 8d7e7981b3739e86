package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.MachinePlan.Need;
import io.github.funnelkit.journey.MachinePlan.Rung;
import java.math.BigDecimal;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * The journey as a machine, held against a model of its own: over all funnels, versions, policies, commands, people and
 * clocks no stage is reached without what entering it asks, or an override on record - and none is refused without a reason.
 */
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

    enum Kind {
        LEARN_ALL,
        LEARN_ONE,
        FORGET,
        WORK,
        NEXT,
        ENTER,
        APPROVE,
        REQUEST,
        OVERRIDE,
        REVIEW,
        FALL_BACK,
        WIN,
        LOSE,
        END,
        REOPEN,
        MOVE,
        DOWN,
        TAKE_BACK,
        HOLD,
        RESUME,
        SALE_TYPE,
        OTHERS
    }

    /** Somebody does something, hours after what was done last or before; the numbers choose what with. */
    record Deed(Kind kind, int one, int two, int actor, int hours) {}

    /** What brings a deal onto the ladder, so that enough of them get far. */
    private static final List<Deed> BEGINNING = Stream.of(Kind.LEARN_ALL, Kind.WORK, Kind.NEXT, Kind.NEXT)
            .map(kind -> new Deed(kind, 1, 1, 0, 0))
            .toList();

    @Provide
    Arbitrary<List<MachinePlan>> versions() {
        Arbitrary<List<Rung>> rungs = Combinators.combine(
                        Arbitraries.shuffle(MachinePlan.STAGES),
                        Arbitraries.integers().between(1, MachinePlan.STAGES.size()),
                        Arbitraries.frequency(Tuple.of(3, Need.FLAG), Tuple.of(2, Need.DAY), Tuple.of(1, Need.OTHER))
                                .list()
                                .ofSize(MachinePlan.STAGES.size()),
                        Arbitraries.of(true, false, false).list().ofSize(MachinePlan.STAGES.size()),
                        Arbitraries.of(true, true, false).list().ofSize(MachinePlan.STAGES.size()),
                        Arbitraries.of(true, true, false))
                .as((order, size, needs, guided, standing, sorted) -> IntStream.range(0, size)
                        .mapToObj(i -> new Rung(
                                (sorted
                                                ? order.subList(0, size).stream()
                                                        .sorted()
                                                        .toList()
                                                : order)
                                        .get(i),
                                needs.get(i),
                                guided.get(i),
                                standing.get(i)))
                        .toList());
        return Combinators.combine(
                        rungs.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(MachineEnds.class).list().ofSize(3))
                .as((all, ends) -> IntStream.range(0, all.size())
                        .mapToObj(i -> MachinePlan.of(Integer.toString(i + 1), all.get(i), ends.get(i)))
                        .toList());
    }

    @Provide
    Arbitrary<GatePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, CriteriaRule.STAGE_AND_BELOW),
                                Tuple.of(2, CriteriaRule.STAGE_ALONE),
                                Tuple.of(1, CriteriaRule.ADVISORY)),
                        Arbitraries.of(ActionRule.class),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(
                                        Arbitraries.of(MachinePlan.STAGES),
                                        approvalRules().list().ofMaxSize(2))
                                .ofMaxSize(2),
                        Arbitraries.of("boss", "clerk").set().ofMaxSize(2),
                        Arbitraries.of(WaiverRule.class),
                        Arbitraries.frequency(
                                Tuple.of(4, FallBackRule.AUTOMATIC),
                                Tuple.of(3, FallBackRule.PROPOSED),
                                Tuple.of(1, FallBackRule.NEVER)),
                        Arbitraries.of(WinRule.class))
                .as((criteria, actions, skipping, approvals, positions, waivers, fallBack, winning) -> new GatePolicy(
                        criteria, actions, skipping, approvals, positions, waivers, fallBack, winning, Map.of(),
                        Set.of()));
    }

    private static Arbitrary<ApprovalRule> approvalRules() {
        ApprovalRule boss = ApprovalRule.by("boss");
        ApprovalRule clerk = ApprovalRule.by("clerk");
        return Arbitraries.of(
                boss,
                clerk,
                clerk.orBy("boss"),
                boss.when(MachinePlan.flag("a").isTrue()),
                boss.orBy("clerk").when(MachinePlan.flag("a").isTrue()));
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(8, Kind.LEARN_ALL),
                Tuple.of(10, Kind.LEARN_ONE),
                Tuple.of(4, Kind.FORGET),
                Tuple.of(12, Kind.WORK),
                Tuple.of(24, Kind.NEXT),
                Tuple.of(5, Kind.ENTER),
                Tuple.of(10, Kind.APPROVE),
                Tuple.of(2, Kind.REQUEST),
                Tuple.of(6, Kind.OVERRIDE),
                Tuple.of(2, Kind.REVIEW),
                Tuple.of(5, Kind.FALL_BACK),
                Tuple.of(2, Kind.WIN),
                Tuple.of(2, Kind.LOSE),
                Tuple.of(3, Kind.END),
                Tuple.of(6, Kind.REOPEN),
                Tuple.of(12, Kind.MOVE),
                Tuple.of(4, Kind.DOWN),
                Tuple.of(10, Kind.TAKE_BACK),
                Tuple.of(2, Kind.HOLD),
                Tuple.of(14, Kind.RESUME),
                Tuple.of(8, Kind.SALE_TYPE),
                Tuple.of(2, Kind.OTHERS));
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(-100, 700)));
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 11);
        return Combinators.combine(kinds, choice, choice, Arbitraries.of(0, 1, 2, 3), hours)
                .as(Deed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(90);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noStageIsReachedAroundTheGate(
            @ForAll("versions") List<MachinePlan> versions,
            @ForAll("policies") GatePolicy wanted,
            @ForAll boolean begun,
            @ForAll("deeds") List<Deed> deeds) {
        GatePolicy policy = known(wanted, versions);
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
        List<Deed> all = new ArrayList<>(begun ? BEGINNING : List.of());
        all.addAll(deeds);
        for (Deed deed : all) {
            clock = clock.plus(Duration.ofHours(deed.hours()));
            LocalDate day = LocalDate.ofInstant(clock, ZONE);
            Actor actor = ACTORS.get(deed.actor());
            JourneyCommand command =
                    command(deed, model, funnels.all(), state.last().sequence(), day);
            Decision decision = gatekeeper.decide(state, command, actor, clock);

            isRefusedForAReason(decision, command, model, actor, day);
            isAnsweredAlikeAfterAReview(decision, command, state, gatekeeper, actor, clock);
            for (JourneyEvent event : decision.events()) {
                model.check(event, day);
                model.apply(event);
                Statistics.label("happened").collect(event.getClass().getSimpleName());
            }
            state = state.after(decision.events());
            assertThat(state.stage().map(stage -> stage.id())).isEqualTo(model.stage());
            assertThat(state.status()).isEqualTo(model.status());
            if (decision instanceof Decision.Accepted && policy.fallBack() == FallBackRule.AUTOMATIC) {
                assertThat(model.due(day)).as("left undone").isEmpty();
            }
            isNeverStuck(state, model, gatekeeper, actor, clock);
        }
        Statistics.label("went to")
                .collect(model.stage().map(stage -> "a stage").orElse("none"));
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

    /** Approvals of stages that no version has are mistakes of another kind. */
    private static GatePolicy known(GatePolicy policy, List<MachinePlan> versions) {
        List<String> stages =
                versions.stream().flatMap(plan -> plan.ids().stream()).toList();
        Map<String, List<ApprovalRule>> approvals = new LinkedHashMap<>(policy.approvals());
        approvals.keySet().retainAll(stages);
        return new GatePolicy(
                policy.criteria(),
                policy.actions(),
                policy.skipping(),
                approvals,
                policy.overridePositions(),
                policy.waivers(),
                policy.fallBack(),
                policy.winning(),
                policy.evidence(),
                policy.ownerPositions());
    }

    private static JourneyCommand command(
            Deed deed, MachineModel model, List<Funnel> funnels, long last, LocalDate day) {
        List<String> ladder = model.plan().ids();
        String any = ladder.get(deed.one() % ladder.size());
        String next = ladder.get(Math.min(model.standing() + 1, ladder.size() - 1));
        String reason = deed.two() == 0 ? " " : "a reason";
        return switch (deed.kind()) {
            case LEARN_ALL -> Deals.learn(everything(FIRST.plusDays(20L * deed.one())));
            case LEARN_ONE -> Deals.learn(one(MachinePlan.STAGES.get(deed.one() % 5), deed.two()));
            case FORGET ->
                deed.two() < 4
                        ? new JourneyCommand.Learn(FactChanges.forgotten(MachinePlan.flag(any)))
                        : Deals.learn(FactSheet.empty().with(MachinePlan.flag(any), false));
            case WORK -> work(model.plan(), deed.one());
            case NEXT -> new JourneyCommand.Enter(next);
            case ENTER -> new JourneyCommand.Enter(any);
            case APPROVE -> new JourneyCommand.Approve(deed.two() % 2 == 0 ? next : any, "");
            case REQUEST -> new JourneyCommand.RequestOverride(any, reason);
            case OVERRIDE -> new JourneyCommand.OverrideGate(any, reason);
            case REVIEW -> new JourneyCommand.Review();
            case FALL_BACK -> new JourneyCommand.FallBack();
            case WIN -> new JourneyCommand.Win("");
            case LOSE -> new JourneyCommand.Lose(why(deed.two()), Optional.empty());
            case END -> end(model.plan().ends().endings(), deed);
            case REOPEN -> new JourneyCommand.Reopen("a reason");
            case MOVE ->
                move(
                        funnels.get(deed.one() % funnels.size()),
                        model.plan().saleType().id(),
                        deed.two());
            case DOWN ->
                deed.one() % 2 == 0 && ladder.size() > 1
                        ? JourneyCommand.MoveDown.by(MachinePlan.BACK, deed.two() < 3 ? any : ladder.get(0), reason)
                        : new JourneyCommand.MoveDown(
                                deed.two() < 3 ? new Landing.BeforeFirstStage() : new Landing.AtStage(any), reason);
            case SALE_TYPE -> {
                String saleType = deed.one() % 4 == 0 ? "sale" : "short";
                List<Landing> landings =
                        landings(funnels.get(Integer.parseInt(model.plan().version()) - 1), saleType);
                yield new JourneyCommand.ChangeSaleType(
                        saleType, deed.one() % 2 == 0 ? landings.get(0) : landings.get(deed.two() % landings.size()));
            }
            case OTHERS ->
                deed.one() % 2 == 0
                        ? new JourneyCommand.ChangeOwner(Owner.of("owner-" + deed.two()))
                        : new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.valueOf(deed.two()), "CNY"));
            case HOLD -> new JourneyCommand.Hold(day.plusDays(deed.one() - 1), reason);
            case RESUME -> new JourneyCommand.Resume("");
            case TAKE_BACK -> new JourneyCommand.TakeBack(1 + Math.max(0, last - 1 - deed.one()), reason);
        };
    }

    /** A reason of those that are listed, another one, or none. */
    private static String why(int choice) {
        return choice == 0 ? " " : choice % 3 == 0 ? "a reason" : MachineEnds.REASONS.get(choice % 2);
    }

    private static JourneyCommand end(List<String> endings, Deed deed) {
        if (endings.isEmpty()) {
            return new JourneyCommand.Review();
        }
        Optional<String> reason = deed.two() > 9 ? Optional.empty() : Optional.of(why(deed.two()));
        return new JourneyCommand.End(endings.get(deed.one() % endings.size()), reason, Optional.of("a rival"), "");
    }

    private static JourneyCommand move(Funnel to, String saleType, int landing) {
        return new JourneyCommand.MoveToVersion(
                to.reference(),
                landings(to, saleType).get(landing % landings(to, saleType).size()));
    }

    private static List<Landing> landings(Funnel funnel, String saleType) {
        List<Landing> landings = new ArrayList<>(List.of(new Landing.SameStage(), new Landing.BeforeFirstStage()));
        funnel.stages(funnel.saleType(saleType)).forEach(stage -> landings.add(new Landing.AtStage(stage.id())));
        return landings;
    }

    private static JourneyCommand work(MachinePlan plan, int choice) {
        List<String> actions = new ArrayList<>(
                plan.rungs().stream().filter(Rung::guided).map(Rung::action).toList());
        if (plan.rungs().size() > 1) {
            actions.add(MachinePlan.REDO);
        }
        return actions.isEmpty() ? new JourneyCommand.Review() : Deals.complete(actions.get(choice % actions.size()));
    }

    private static FactSheet everything(LocalDate date) {
        FactSheet.Builder sheet = FactSheet.builder();
        MachinePlan.STAGES.forEach(stage -> sheet.set(MachinePlan.flag(stage), true)
                .set(MachinePlan.other(stage), true)
                .set(MachinePlan.day(stage), date));
        return sheet.build();
    }

    private static FactSheet one(String stage, int choice) {
        FactSheet empty = FactSheet.empty();
        return switch (choice % 4) {
            case 0 -> empty.with(MachinePlan.flag(stage), choice > 5);
            case 1 -> empty.with(MachinePlan.other(stage), choice > 5);
            case 2 -> empty.with(MachinePlan.day(stage), FIRST.plusDays(choice));
            default -> empty.withNone(MachinePlan.day(stage));
        };
    }

    private static void isRefusedForAReason(
            Decision decision, JourneyCommand command, MachineModel model, Actor actor, LocalDate day) {
        boolean accepted = decision instanceof Decision.Accepted;
        MachineModel settled = model.settled(day);
        if (!model.isOpen()) {
            assertThat(accepted).isEqualTo(FOR_CLOSED_DEALS.contains(command.getClass()));
        } else if (command instanceof JourneyCommand.Approve approve) {
            assertThat(accepted).isEqualTo(settled.mayApprove(approve.stage(), actor));
        } else if (command instanceof JourneyCommand.Enter enter) {
            assertThat(accepted).isEqualTo(settled.mayEnter(enter.stage(), day));
        } else if (command instanceof JourneyCommand.Win) {
            assertThat(accepted).isEqualTo(settled.mayWin(day));
        } else if (command instanceof JourneyCommand.Lose lose) {
            assertThat(accepted).isEqualTo(settled.mayLose(lose.reason()));
        } else if (command instanceof JourneyCommand.End end) {
            assertThat(accepted).isEqualTo(settled.mayEnd(end.ending(), end.reason(), day));
        } else if (command instanceof JourneyCommand.FallBack) {
            assertThat(accepted).isEqualTo(model.due(day).isPresent());
        } else if (command instanceof JourneyCommand.Hold hold) {
            assertThat(accepted)
                    .isEqualTo(!hold.reason().isBlank() && hold.until().isAfter(day));
        } else if (command instanceof JourneyCommand.Resume) {
            assertThat(accepted).isEqualTo(model.isOnHold(day));
        } else if (command instanceof JourneyCommand.MoveDown down) {
            Optional<String> to = down.to() instanceof Landing.AtStage at ? Optional.of(at.stage()) : Optional.empty();
            boolean isThere = to.isEmpty() && settled.standing() < 0;
            boolean may = down.guide().isPresent() ? settled.mayGoBackBy(to, day) : settled.mayMoveDown(to, day);
            assertThat(accepted).isEqualTo(isThere || (!down.reason().isBlank() && may));
        } else if (command instanceof JourneyCommand.TakeBack back) {
            assertThat(accepted).isEqualTo(!back.reason().isBlank() && settled.mayTakeBack(back.event(), actor));
        } else if (command instanceof JourneyCommand.ChangeSaleType change) {
            String to = model.asSale(change.saleType());
            assertThat(accepted)
                    .isEqualTo(to.equals(model.plan().key()) || mayBecome(to, change.landing(), settled, day));
        } else if (command instanceof JourneyCommand.MoveToVersion move) {
            assertThat(accepted).isEqualTo(mayMove(move, settled, day));
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
            return model.keepsItsStageIn(plan) && model.mayBecome(plan, model.stage(), day);
        }
        return model.mayBecome(
                plan, landing instanceof Landing.AtStage at ? Optional.of(at.stage()) : Optional.empty(), day);
    }

    private static boolean mayGoOn(String plan, Landing landing, MachineModel model, LocalDate day) {
        MachineModel kept = model.movedTo(plan);
        if (landing instanceof Landing.SameStage) {
            return model.keepsItsStageIn(plan);
        }
        int place = landing instanceof Landing.AtStage at ? kept.place(Optional.of(at.stage())) : -1;
        if (place < kept.standing()) {
            return kept.due(day).filter(fall -> fall.to() == place).isPresent();
        }
        return place == kept.standing() || kept.mayEnter(kept.plan().ids().get(place), day);
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
                assertThat(landings(funnel, model.plan().saleType().id()))
                        .as("a way to go on by " + funnel)
                        .anyMatch(landing -> gatekeeper.decide(
                                        state, new JourneyCommand.MoveToVersion(funnel.reference(), landing), actor, at)
                                instanceof Decision.Accepted);
            }
        }
    }
}
