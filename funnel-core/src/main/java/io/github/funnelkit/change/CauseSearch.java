package io.github.funnelkit.change;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out why the same customer stands at different stages in two versions. */
final class CauseSearch {

    private final Assessment before;
    private final Assessment after;
    private final Renames renames;
    private final Map<String, CriterionResult> was;
    private final Map<String, CriterionResult> is;

    CauseSearch(Assessment before, Assessment after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
        this.was = results(before);
        this.is = results(after);
    }

    private Map<String, CriterionResult> results(Assessment assessment) {
        Map<String, CriterionResult> results = new LinkedHashMap<>();
        assessment
                .results()
                .forEach(result -> results.put(
                        now(assessment, NamedPart.CRITERION, result.criterion().id()), result));
        return results;
    }

    /** The id that a part of one version has in the later one. */
    private String now(Assessment of, NamedPart part, String id) {
        return of == before ? renames.id(part, id) : id;
    }

    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        before.ending().ifPresent(ending -> causes.add(new Cause.ByEnding(ending, ChangeKind.REMOVED)));
        after.ending().ifPresent(ending -> causes.add(new Cause.ByEnding(ending, ChangeKind.ADDED)));
        if (!causes.isEmpty()) { // whatever else differs is not why
            return causes;
        }
        before.stage()
                .filter(stage -> missing(before, stage))
                .ifPresent(stage -> causes.add(new Cause.ByStage(stage, ChangeKind.REMOVED)));
        after.stage()
                .filter(stage -> missing(after, stage))
                .ifPresent(stage -> causes.add(new Cause.ByStage(stage, ChangeKind.ADDED)));
        lost(causes);
        gained(causes);
        if (causes.isEmpty()) {
            moved(causes);
        }
        return causes;
    }

    /** What keeps the customer, in the later version, from stages that it had reached: it held, or was not asked. */
    private void lost(List<Cause> causes) {
        for (CriterionResult result : between(after, before)) {
            String id = result.criterion().id();
            if (!result.isMet() && !isUnmet(was.get(id))) {
                causes.add(
                        new Cause.ByCriterion(result.criterion(), outcome(was.get(id)), Optional.of(result.outcome())));
            }
        }
    }

    /** What kept the customer, in the earlier version, from stages that it reaches now: it holds, or is not asked. */
    private void gained(List<Cause> causes) {
        for (CriterionResult result : between(before, after)) {
            String id = now(before, NamedPart.CRITERION, result.criterion().id());
            if (!result.isMet() && !isUnmet(is.get(id))) {
                CriterionResult now = is.get(id);
                causes.add(new Cause.ByCriterion(
                        now == null ? result.criterion() : now.criterion(),
                        Optional.of(result.outcome()),
                        outcome(now)));
            }
        }
    }

    /** Results of the stages above the customer's in one version, up to the one it stands at in the other. */
    private List<CriterionResult> between(Assessment from, Assessment other) {
        List<Stage> stages = stages(from);
        List<String> ids = ids(from);
        int first = ids.indexOf(standing(from)) + 1;
        int last = ids.indexOf(standing(other));
        List<CriterionResult> results = new ArrayList<>();
        for (int stage = first; stage <= last; stage++) {
            results.addAll(from.results(stages.get(stage)));
        }
        return results;
    }

    private void moved(List<Cause> causes) {
        List<String> common = new ArrayList<>(ids(before));
        common.retainAll(ids(after));
        List<Stage> now =
                stages(after).stream().filter(stage -> !missing(after, stage)).toList();
        for (int place = 0; place < now.size(); place++) {
            if (!now.get(place).id().equals(common.get(place))) {
                causes.add(new Cause.ByStage(now.get(place), ChangeKind.CHANGED));
            }
        }
    }

    private static boolean isUnmet(@Nullable CriterionResult result) {
        return result != null && !result.isMet();
    }

    private static Optional<Outcome> outcome(@Nullable CriterionResult result) {
        return Optional.ofNullable(result).map(CriterionResult::outcome);
    }

    /** Whether the other version does not have a stage of one. */
    private boolean missing(Assessment of, Stage stage) {
        return !ids(of == before ? after : before).contains(now(of, NamedPart.STAGE, stage.id()));
    }

    private static List<Stage> stages(Assessment assessment) {
        return assessment.funnel().stages(assessment.saleType());
    }

    /** The stages of one version, by the ids that they have in the later one. */
    private List<String> ids(Assessment of) {
        return stages(of).stream()
                .map(stage -> now(of, NamedPart.STAGE, stage.id()))
                .toList();
    }

    /** Where the customer stands, by the id that the stage has in the later version; of no stage, no id. */
    private String standing(Assessment of) {
        return of.stage().map(stage -> now(of, NamedPart.STAGE, stage.id())).orElse("");
    }
}
