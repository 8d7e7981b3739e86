package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
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
        List<JourneyEvent> events = events(step, target, stage);
        if (!stage.equals(kept)) {
            GateCheck check = step.checkOf(state.after(events));
            List<Obstacle> missing = check.unmet(check.stage(stage.orElseThrow())).stream()
                    .<Obstacle>map(Obstacle.CriterionMissing::new)
                    .toList();
            if (!missing.isEmpty() && step.policy().criteria() != CriteriaRule.ADVISORY) {
                return new Decision.Refused(missing);
            }
            return step.accept(events, missing);
        }
        return step.accept(events, List.of());
    }

    private static List<JourneyEvent> events(Step step, Funnel target, Optional<String> stage) {
        List<JourneyEvent> events = new ArrayList<>();
        List<Fact<?>> misfits = misfits(step.state(), target);
        if (!misfits.isEmpty()) {
            events.add(new JourneyEvent.FactsLearned(
                    step.stamp(), FactChanges.forgotten(misfits.toArray(Fact<?>[]::new))));
        }
        events.add(new JourneyEvent.MovedToVersion(step.stamp(events.size()), target.reference(), stage));
        return events;
    }

    /** What is known in a type or unit that the new version reads differently: it must be learned anew. */
    private static List<Fact<?>> misfits(JourneyState state, Funnel target) {
        List<Fact<?>> misfits = new ArrayList<>();
        for (Fact<?> known : state.facts().facts()) {
            boolean differs = target.facts().stream()
                    .anyMatch(fact -> fact.id().equals(known.id())
                            && (fact.type() != known.type() || !fact.unit().equals(known.unit())));
            if (differs) {
                misfits.add(known);
            }
        }
        return misfits;
    }
}
