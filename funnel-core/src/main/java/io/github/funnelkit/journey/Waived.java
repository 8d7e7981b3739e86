package io.github.funnelkit.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a gate still asked for when it was overridden: kept in the event, so that every later report can tell.
 *
 * @param criteria the ids of the criteria that were not met or unknown, or met without the evidence asked for
 * @param actions the ids of the mandatory actions that were not done
 * @param stages the ids of the stages that were skipped
 * @param approvals the ids of the stages whose approval was lacking
 * @since 0.1.0
 */
public record Waived(List<String> criteria, List<String> actions, List<String> stages, List<String> approvals) {

    /** Keeps the order. */
    public Waived {
        criteria = List.copyOf(criteria);
        actions = List.copyOf(actions);
        stages = List.copyOf(stages);
        approvals = List.copyOf(approvals);
    }

    /**
     * What stood in the way, as ids.
     *
     * @param obstacles what stood in the way
     * @return the ids by kind
     */
    static Waived of(List<Obstacle> obstacles) {
        return new Waived(
                obstacles.stream().flatMap(Waived::criterion).distinct().toList(),
                obstacles.stream()
                        .filter(Obstacle.ActionUndone.class::isInstance)
                        .map(obstacle ->
                                ((Obstacle.ActionUndone) obstacle).action().id())
                        .toList(),
                obstacles.stream()
                        .filter(Obstacle.StageSkipped.class::isInstance)
                        .map(obstacle ->
                                ((Obstacle.StageSkipped) obstacle).stage().id())
                        .toList(),
                obstacles.stream()
                        .filter(Obstacle.ApprovalMissing.class::isInstance)
                        .map(obstacle ->
                                ((Obstacle.ApprovalMissing) obstacle).stage().id())
                        .distinct()
                        .toList());
    }

    /** Whether an override passes what stands in the way. */
    static boolean covers(Obstacle obstacle) {
        Waived one = of(List.of(obstacle));
        return !(one.criteria.isEmpty() && one.actions.isEmpty() && one.stages.isEmpty() && one.approvals.isEmpty());
    }

    /** The rest, where criteria, and the approvals of stages, are waived no longer. */
    Waived without(Set<String> noCriteria, Set<String> noApprovals) {
        return new Waived(
                criteria.stream().filter(id -> !noCriteria.contains(id)).toList(),
                actions,
                stages,
                approvals.stream().filter(id -> !noApprovals.contains(id)).toList());
    }

    private static Stream<String> criterion(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return Stream.of(missing.result().criterion().id());
        }
        return obstacle instanceof Obstacle.EvidenceLacking lacking
                ? Stream.of(lacking.result().criterion().id())
                : Stream.empty();
    }
}
