package io.github.funnelkit.examples.crm.answers;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Progress;
import java.util.List;
import java.util.Locale;

/** Says of obstacles what would remove them, and who does it. */
public final class Reasons {

    private final Progress progress;
    private final Words words;

    private Reasons(Progress progress, Words words) {
        this.progress = progress;
        this.words = words;
    }

    /** The reasons in the order in which the gatekeeper gives them. */
    public static List<Reason> of(List<Obstacle> obstacles, Standing standing, Words words) {
        Reasons reasons = new Reasons(
                Progress.of(standing.journey(), standing.methodology().gatekeeper(), standing.at()), words);
        return obstacles.stream().map(reasons::of).toList();
    }

    private Reason of(Obstacle obstacle) {
        String explained = obstacle.explain(words.language());
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return new Reason(
                    "criterion", missing.result().explain(words.language()), helps(missing, missing.result()));
        }
        if (obstacle instanceof Obstacle.EvidenceLacking lacking) {
            return new Reason("criterion", explained, helps(lacking, lacking.result()));
        }
        if (obstacle instanceof Obstacle.ActionUndone undone) {
            return new Reason("action", words.of(undone.action().text()), List.of(toDo(undone.action())));
        }
        if (obstacle instanceof Obstacle.ApprovalMissing approval) {
            String who = words.of(approval.position());
            return new Reason("approval", explained, List.of(new Reason.ToDo(words.of("todo.approve"), who, "")));
        }
        return new Reason("other", explained, List.of());
    }

    private List<Reason.ToDo> helps(Obstacle obstacle, CriterionResult result) {
        List<Reason.ToDo> actions =
                progress.helping(obstacle).stream().map(this::toDo).toList();
        return actions.isEmpty()
                ? List.of(new Reason.ToDo(Task.toDo(result).in(words.language()), responsible(), ""))
                : actions;
    }

    private Reason.ToDo toDo(Action action) {
        return new Reason.ToDo(words.of(action.text()), responsible(), action.id());
    }

    private String responsible() {
        return who(progress.team(), words.language());
    }

    /** Who is responsible, by name where the methodology names somebody, else by position. */
    public static String who(Team team, Locale language) {
        return team.responsible().map(it -> it.who().in(language)).orElse("");
    }
}
