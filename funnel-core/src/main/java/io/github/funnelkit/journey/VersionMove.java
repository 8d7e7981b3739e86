package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on going on by another version of the funnel. The stage of the same id is kept - whether it still holds is then
 * a matter of falling back -, but a stage that is named instead must be justified by the facts.
 */
final class VersionMove {

    private VersionMove() {}

    static Decision decide(Step step, JourneyCommand.MoveToVersion move) {
        JourneyState state = step.state();
        Funnel target = step.versions().find(move.funnel());
        SaleType saleType = target.saleType(state.saleType().id());
        List<Obstacle> reasons = new ArrayList<>();
        if (target.reference().equals(state.funnel().reference())) {
            reasons.add(new Obstacle.SameVersion(move.funnel()));
        }
        Optional<String> kept = state.stage().map(Stage::id);
        Optional<String> stage = move.stage().or(() -> kept);
        boolean exists = stage.isEmpty()
                || target.stages(saleType).stream().anyMatch(each -> each.id().equals(stage.get()));
        if (!exists && move.stage().isEmpty()) {
            state.stage().ifPresent(gone -> reasons.add(new Obstacle.StageGone(gone, move.funnel())));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        List<JourneyEvent> events = List.of(new JourneyEvent.MovedToVersion(step.stamp(), target.reference(), stage));
        List<Obstacle> warnings = new ArrayList<>(state.after(events).setAside());
        if (!stage.equals(kept)) {
            GateCheck check = step.checkOf(state.after(events));
            List<Obstacle> missing = check.unmet(check.stage(stage.orElseThrow())).stream()
                    .<Obstacle>map(Obstacle.CriterionMissing::new)
                    .toList();
            if (!missing.isEmpty() && step.policy().criteria() != CriteriaRule.ADVISORY) {
                return new Decision.Refused(missing);
            }
            warnings.addAll(missing);
        }
        return step.accept(events, warnings);
    }
}
