package io.github.funnelkit.journey;

import io.github.funnelkit.journey.MachinePlan.Need;
import io.github.funnelkit.journey.MachinePlan.Rung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** By which versions of a funnel, and by which policies, the journeys of a machine go. */
final class MachineWorlds {

    private MachineWorlds() {}

    static Arbitrary<List<MachinePlan>> versions() {
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
                        rungs.list().ofMinSize(1).ofMaxSize(3), endings().list().ofSize(3))
                .as((all, ends) -> IntStream.range(0, all.size())
                        .mapToObj(i -> MachinePlan.of(Integer.toString(i + 1), all.get(i), ends.get(i)))
                        .toList());
    }

    /** Versions of one ladder: each leaves out, turns or asks otherwise what the others do not, and none has endings. */
    static Arbitrary<List<MachinePlan>> alike() {
        Arbitrary<List<Rung>> rungs = Combinators.combine(
                        Arbitraries.of(true, true, true, false).list().ofSize(MachinePlan.STAGES.size()),
                        Arbitraries.frequency(Tuple.of(3, Need.FLAG), Tuple.of(2, Need.OTHER))
                                .list()
                                .ofSize(MachinePlan.STAGES.size()),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.shuffle(MachinePlan.STAGES))
                .as((has, needs, turned, order) -> IntStream.range(0, has.size())
                        .filter(i -> i == 0 || has.get(i))
                        .mapToObj(i ->
                                new Rung((turned ? order : MachinePlan.STAGES).get(i), needs.get(i), false, i % 2 == 0))
                        .toList());
        return Combinators.combine(rungs.list().ofMinSize(2).ofMaxSize(3), Arbitraries.of(true, false, false))
                .as((others, again) -> again ? List.of(others.get(0), others.get(1), others.get(0)) : others)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> MachinePlan.of(Integer.toString(i + 1), all.get(i), new MachineEnds(List.of())))
                        .toList());
    }

    /** None, one of each kind, several of a kind, or one kind alone, in any order; most are declared alone. */
    private static Arbitrary<MachineEnds> endings() {
        Arbitrary<List<String>> ids = Arbitraries.of(
                        List.<String>of(),
                        List.of("lost", "won", "dropped"),
                        List.of("lost", "won", "dropped", "gone", "sold"),
                        List.of("gone"),
                        List.of("sold", "dropped"))
                .flatMap(Arbitraries::shuffle);
        Arbitrary<List<MachineEnds.When>> whens = Arbitraries.frequency(
                        Tuple.of(3, MachineEnds.When.DECLARED),
                        Tuple.of(2, MachineEnds.When.FLAG),
                        Tuple.of(1, MachineEnds.When.DAY))
                .list()
                .ofSize(5);
        return Combinators.combine(ids, whens)
                .as((order, when) -> new MachineEnds(IntStream.range(0, order.size())
                        .mapToObj(i -> new MachineEnds.End(order.get(i), when.get(i)))
                        .toList()));
    }

    static Arbitrary<GatePolicy> policies() {
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

    /** Approvals of stages that no version has are mistakes of another kind. */
    static GatePolicy known(GatePolicy policy, List<MachinePlan> versions) {
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
}
