package io.github.funnelkit.change;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
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
        this.was = results(before, renames);
        this.is = results(after, Renames.NONE);
    }

    /** By the ids that the criteria have in the later version. */
    private static Map<String, CriterionResult> results(Assessment assessment, Renames renames) {
        Map<String, CriterionResult> results = new LinkedHashMap<>();
        assessment
                .results()
                .forEach(result ->
                        results.put(renames.criterionId(result.criterion().id()), result));
        return results;
    }

    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        before.ending().ifPresent(ending -> causes.add(new Cause.ByEnding(ending, ChangeKind.REMOVED)));
        after.ending().ifPresent(ending -> causes.add(new Cause.ByEnding(ending, ChangeKind.ADDED)));
        if (!causes.isEmpty()) { // whatever else differs is not why
            return causes;
        }
        before.stage()
                .filter(stage -> missingIn(after, stage))
                .ifPresent(stage -> causes.add(new Cause.ByStage(stage, ChangeKind.REMOVED)));
        after.stage()
                .filter(stage -> missingIn(before, stage))
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
            String id = renames.criterionId(result.criterion().id());
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
    private static List<CriterionResult> between(Assessment from, Assessment other) {
        List<Stage> stages = stages(from);
        int first = index(stages, from.stage()) + 1;
        int last = index(stages, other.stage());
        List<CriterionResult> results = new ArrayList<>();
        for (int stage = first; stage <= last; stage++) {
            results.addAll(from.results(stages.get(stage)));
        }
        return results;
    }

    private void moved(List<Cause> causes) {
        List<String> common = stages(before).stream()
                .filter(stage -> !missingIn(after, stage))
                .map(Stage::id)
                .toList();
        List<Stage> now = stages(after).stream()
                .filter(stage -> !missingIn(before, stage))
                .toList();
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

    private static boolean missingIn(Assessment assessment, Stage stage) {
        return index(stages(assessment), Optional.of(stage)) < 0;
    }

    private static List<Stage> stages(Assessment assessment) {
        return assessment.funnel().stages(assessment.saleType());
    }

    private static int index(List<Stage> stages, Optional<Stage> wanted) {
        for (int index = 0; index < stages.size(); index++) {
            if (wanted.isPresent() && stages.get(index).id().equals(wanted.get().id())) {
                return index;
            }
        }
        return -1;
    }
}
