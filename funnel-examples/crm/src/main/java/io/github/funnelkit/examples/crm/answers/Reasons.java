package io.github.funnelkit.examples.crm.answers;

import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Progress;
import java.util.List;

/** Says of obstacles what would remove them, and who does it. */
final class Reasons {

    private Reasons() {}

    /** The reasons in the order in which the gatekeeper gives them. */
    static List<Reason> of(List<Obstacle> obstacles, Standing standing, Words words) {
        Progress progress = standing.progress();
        return obstacles.stream()
                .map(obstacle -> new Reason(
                        kind(obstacle),
                        said(obstacle, words),
                        progress.remedies(obstacle).stream()
                                .map(remedy -> toDo(remedy, words))
                                .toList()))
                .toList();
    }

    private static String kind(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.CriterionMissing || obstacle instanceof Obstacle.EvidenceLacking) {
            return "criterion";
        }
        return obstacle instanceof Obstacle.ActionUndone
                ? "action"
                : obstacle instanceof Obstacle.ApprovalMissing ? "approval" : "other";
    }

    /** Without what the page says by its layout: that a criterion is missing, that an action is not done. */
    private static String said(Obstacle obstacle, Words words) {
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return missing.result().explain(words.language());
        }
        return obstacle instanceof Obstacle.ActionUndone undone
                ? words.of(undone.action().text())
                : obstacle.explain(words.language());
    }

    private static Reason.ToDo toDo(Progress.Remedy remedy, Words words) {
        return new Reason.ToDo(
                words.of(remedy.text()),
                remedy.who().map(words::of).orElse(""),
                remedy.action().map(action -> action.id()).orElse(""));
    }
}
