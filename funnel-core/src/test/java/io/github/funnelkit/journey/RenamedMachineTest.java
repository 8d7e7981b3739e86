package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomRenames;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedSheet;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Two journeys go the same way, to and fro between two versions that ask the same and know other facts: of one the second version has the ids of the
 * first, of the other it calls parts otherwise. Each command is answered alike, whatever anything is called.
 */
@Tag("slow")
class RenamedMachineTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2026-03-01T22:00:00Z");
    private static final MachineDeeds DEEDS = new MachineDeeds(LocalDate.ofInstant(BEGIN, ZONE));
    private static final List<Actor> ACTORS = List.of(
            Actor.of("li"), Actor.of("chen", "clerk"), Actor.of("wang", "boss"), Actor.of("zhao", "boss", "clerk"));

    @Provide
    Arbitrary<List<MachinePlan>> versions() {
        return MachineWorlds.versions();
    }

    @Provide
    Arbitrary<GatePolicy> policies() {
        return MachineWorlds.policies();
    }

    @Provide
    Arbitrary<List<MachineDeeds.Deed>> deeds() {
        return MachineDeeds.deeds();
    }

    /** A journey, the gatekeeper that decides on it, and what the second version calls otherwise. */
    private static final class Run {

        private final Renames renames;
        private final Gatekeeper gatekeeper;
        private JourneyState state;

        Run(Funnel first, Renames renames, GatePolicy policy) {
            this.renames = renames;
            FunnelCatalog catalog = FunnelCatalog.of(
                    first,
                    first.derive(
                            "machine",
                            "2",
                            renames,
                            same -> same.facts(Flag.of("of-no-matter", Text.of("of no matter")))));
            this.gatekeeper = Gatekeeper.of(catalog, policy, ZONE);
            this.state = JourneyState.replay(
                    catalog, List.of(gatekeeper.open("deal", first.reference(), "sale", ACTORS.get(0), BEGIN)));
        }

        /** What parts are called in a version. */
        private Renames in(String version) {
            return version.equals("2") ? renames : Renames.NONE;
        }

        private Renames now() {
            return in(state.funnel().version());
        }

        Decision decide(JourneyCommand command, Actor actor, Instant at) {
            Decision decision = gatekeeper.decide(state, called(command), actor, at);
            state = state.after(decision.events());
            return decision;
        }

        private JourneyCommand called(JourneyCommand command) {
            Renames now = now();
            return switch (command.kind()) {
                case LEARN -> {
                    FactChanges changes = ((JourneyCommand.Learn) command).changes();
                    yield new JourneyCommand.Learn(new FactChanges(
                            RenamedSheet.of(changes.learned(), now),
                            changes.forgotten().stream()
                                    .map(id -> now.id(NamedPart.FACT, id))
                                    .toList()));
                }
                case COMPLETE -> Deals.complete(now.id(NamedPart.ACTION, ((JourneyCommand.Complete) command).action()));
                case ENTER -> Deals.enter(stage(((JourneyCommand.Enter) command).stage(), now));
                case APPROVE -> new JourneyCommand.Approve(stage(((JourneyCommand.Approve) command).stage(), now), "");
                case REQUEST_OVERRIDE -> {
                    var request = (JourneyCommand.RequestOverride) command;
                    yield new JourneyCommand.RequestOverride(stage(request.stage(), now), request.reason());
                }
                case OVERRIDE_GATE -> {
                    var override = (JourneyCommand.OverrideGate) command;
                    yield new JourneyCommand.OverrideGate(stage(override.stage(), now), override.reason());
                }
                case MOVE_DOWN -> {
                    var down = (JourneyCommand.MoveDown) command;
                    yield new JourneyCommand.MoveDown(
                            landing(down.to(), now),
                            down.reason(),
                            down.guide().map(id -> now.id(NamedPart.GUIDE, id)));
                }
                case LOSE -> {
                    var lose = (JourneyCommand.Lose) command;
                    yield new JourneyCommand.Lose(reason("lost", lose.reason(), now), lose.competitor());
                }
                case END -> {
                    var end = (JourneyCommand.End) command;
                    yield new JourneyCommand.End(
                            now.id(NamedPart.ENDING, end.ending()),
                            end.reason().map(reason -> reason(end.ending(), reason, now)),
                            end.competitor(),
                            end.note());
                }
                case MOVE_TO_VERSION -> {
                    var move = (JourneyCommand.MoveToVersion) command;
                    yield new JourneyCommand.MoveToVersion(
                            move.funnel(),
                            landing(move.landing(), in(move.funnel().version())));
                }
                case CHANGE_SALE_TYPE -> {
                    var change = (JourneyCommand.ChangeSaleType) command;
                    yield new JourneyCommand.ChangeSaleType(
                            now.id(NamedPart.SALE_TYPE, change.saleType()), landing(change.landing(), now));
                }
                default -> command; // which names nothing of the funnel
            };
        }

        private static String reason(String ending, String reason, Renames called) {
            return NamedPart.REASON.name(called.id(NamedPart.REASON, NamedPart.REASON.id(ending, reason)));
        }

        private static String stage(String id, Renames called) {
            return called.id(NamedPart.STAGE, id);
        }

        private static Landing landing(Landing landing, Renames called) {
            return landing instanceof Landing.AtStage at ? new Landing.AtStage(stage(at.stage(), called)) : landing;
        }

        Optional<String> stageAsFirst() {
            Renames back = now().back();
            return state.stage().map(stage -> back.id(NamedPart.STAGE, stage.id()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whateverPartsAreCalledEachCommandIsAnsweredAlike(
            @ForAll("versions") List<MachinePlan> versions,
            @ForAll("policies") GatePolicy wanted,
            @ForAll long seed,
            @ForAll("deeds") List<MachineDeeds.Deed> deeds) {
        MachinePlan plan = versions.get(0);
        MachinePlan second = MachinePlan.of("2", plan.rungs(), plan.ends());
        Funnel first = plan.funnel();
        Renames renames = RandomRenames.of(first, new Random(seed), 2);
        GatePolicy policy = MachineWorlds.known(wanted, List.of(plan));
        if (!areApart(renames)) {
            policy = withApprovals(policy, Map.of());
        }
        Run plain = new Run(first, Renames.NONE, policy);
        Run renamed = new Run(first, renames, policy);
        Map<String, MachinePlan> plans = new LinkedHashMap<>();
        Stream.of(plan, plan.forShortSales(), second, second.forShortSales())
                .forEach(each -> plans.put(each.key(), each));
        MachineModel model = new MachineModel(plans, policy, plan);
        Instant clock = BEGIN;
        List<MachineDeeds.Deed> all = new ArrayList<>(MachineDeeds.BEGINNING);
        all.add(new MachineDeeds.Deed(MachineDeeds.Kind.MOVE, 1, 0, 0, 0));
        all.addAll(deeds);
        for (MachineDeeds.Deed deed : all) {
            clock = clock.plus(Duration.ofHours(deed.hours()));
            JourneyCommand command = DEEDS.command(
                    deed,
                    model,
                    plain.gatekeeper.catalog().all(),
                    plain.state.last().sequence(),
                    LocalDate.ofInstant(clock, ZONE));
            Actor actor = ACTORS.get(deed.actor());
            Decision one = plain.decide(command, actor, clock);
            Decision other = renamed.decide(command, actor, clock);
            one.events().forEach(model::apply);

            assertThat(inShort(other)).as("%s", command).isEqualTo(inShort(one));
            assertThat(renamed.stageAsFirst()).isEqualTo(plain.stageAsFirst());
            assertThat(renamed.state.status()).isEqualTo(plain.state.status());
            assertThat(renamed.state.facts()).isEqualTo(RenamedSheet.of(plain.state.facts(), renamed.now()));
            Statistics.label("moved, then")
                    .collect(plain.state.funnel().version(), one.getClass().getSimpleName());
        }
    }

    /** Whether no id that the policy names means something else in the other version. */
    private static boolean areApart(Renames renames) {
        return renames.of(NamedPart.STAGE).values().stream().noneMatch(MachinePlan.STAGES::contains)
                && !renames.of(NamedPart.FACT).containsValue("flag-a");
    }

    private static GatePolicy withApprovals(GatePolicy policy, Map<String, List<ApprovalRule>> approvals) {
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

    /** What came of it, without what anything is called. */
    private static String inShort(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? "refused: " + kinds(refused.reasons())
                : "accepted: "
                        + decision.events().stream().map(JourneyEvent::kind).toList() + ", warned: "
                        + kinds(((Decision.Accepted) decision).warnings());
    }

    private static List<String> kinds(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> obstacle.getClass().getSimpleName())
                .toList();
    }
}
