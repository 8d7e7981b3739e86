package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.EvidenceGap;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Unrecordable;
import io.github.funnelkit.text.Text;
import java.util.List;

/**
 * Sorts what stood in the way of a step into the kinds of deviations.
 *
 * @param before the journey before the step
 * @param later what happened after it
 */
record DeviationSort(JourneyState before, List<JourneyEvent> later) {

    /** Whether it is the place of the step alone that is wrong, so that the ladder shows it. */
    static boolean isOfPlace(Obstacle obstacle) {
        return obstacle instanceof Obstacle.StageSkipped
                || obstacle instanceof Obstacle.StageBehind
                || obstacle instanceof Obstacle.StageNotBelow
                || obstacle instanceof Obstacle.NotAtLastStage
                || obstacle instanceof Obstacle.Closed
                || obstacle instanceof Obstacle.StillOpen
                || obstacle instanceof Unrecordable.NotFromHere;
    }

    DeviationKind kind(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.StageSkipped
                || obstacle instanceof Obstacle.NotAtLastStage
                || obstacle instanceof Unrecordable.NotFromHere) {
            return DeviationKind.SKIPPED;
        }
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return missing.result().outcome() == Outcome.UNKNOWN ? DeviationKind.UNPROVEN : DeviationKind.UNMET;
        }
        if (obstacle instanceof Obstacle.StageCeased) {
            return DeviationKind.UNMET;
        }
        if (obstacle instanceof Obstacle.EvidenceLacking lacking) {
            return lacking.gaps().stream().allMatch(EvidenceGap::isTooOld)
                    ? DeviationKind.TOO_OLD
                    : DeviationKind.UNPROVEN;
        }
        if (obstacle instanceof Obstacle.ActionUndone undone) {
            return isDoneLater(undone.action().id()) ? DeviationKind.OUT_OF_ORDER : DeviationKind.UNDONE;
        }
        if (obstacle instanceof Obstacle.ApprovalMissing missing) {
            return isApprovedLater(missing) ? DeviationKind.LATE_APPROVAL : DeviationKind.UNAPPROVED;
        }
        if (obstacle instanceof Obstacle.PositionLacking) {
            return DeviationKind.UNAPPROVED;
        }
        return isInactive(obstacle) ? DeviationKind.INACTIVE : ofWayBack(obstacle);
    }

    private static boolean isInactive(Obstacle obstacle) {
        return obstacle instanceof Obstacle.Closed
                || obstacle instanceof Obstacle.OnHold
                || obstacle instanceof Obstacle.EndedByFacts;
    }

    private DeviationKind ofWayBack(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.StageBehind behind) {
            return stoodAt(behind.stage()) ? DeviationKind.REWORK : DeviationKind.OUT_OF_ORDER;
        }
        if (obstacle instanceof Obstacle.NothingCeased
                || obstacle instanceof Obstacle.FallsElsewhere
                || obstacle instanceof Obstacle.GuideElsewhere
                || obstacle instanceof Obstacle.GuideNotApplying) {
            return DeviationKind.REWORK;
        }
        return obstacle instanceof Obstacle.StageNeverPassed
                        || obstacle instanceof Obstacle.StageNotBelow
                        || obstacle instanceof Obstacle.StillOpen
                ? DeviationKind.OUT_OF_ORDER
                : DeviationKind.UNPROVEN;
    }

    private boolean stoodAt(Stage stage) {
        return before.visits().stream()
                .anyMatch(visit -> visit.stage().filter(stage.id()::equals).isPresent());
    }

    private boolean isDoneLater(String action) {
        return later.stream()
                .anyMatch(event -> event instanceof JourneyEvent.ActionDone done
                        && done.action().equals(action));
    }

    private boolean isApprovedLater(Obstacle.ApprovalMissing missing) {
        return later.stream()
                .anyMatch(event -> event instanceof JourneyEvent.StageApproved approved
                        && approved.stage().equals(missing.stage().id())
                        && label(approved.position()).equals(missing.position()));
    }

    private Text label(String position) {
        return before.funnel().positions().stream()
                .filter(each -> each.id().equals(position))
                .findFirst()
                .map(Position::label)
                .orElseGet(() -> Text.of(position));
    }
}
