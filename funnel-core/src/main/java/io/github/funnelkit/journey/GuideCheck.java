package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;

/** The guides of one journey on one day: which lead where, whether they apply, and what of them is not done. */
final class GuideCheck {

    private final JourneyState state;
    private final Assessment assessment;
    private final List<Stage> stages;
    private final int standing;
    private final EvidenceCheck evidence;

    GuideCheck(JourneyState state, Assessment assessment, List<Stage> stages, int standing, EvidenceCheck evidence) {
        this.state = state;
        this.assessment = assessment;
        this.stages = stages;
        this.standing = standing;
        this.evidence = evidence;
    }

    /** The guides that lead there directly, or else those from stage to stage; both where that is not known. */
    List<ActionGuide> between(int from, int place) {
        List<ActionGuide> guides = new ArrayList<>(direct(from, place));
        if (guides.stream().noneMatch(this::applies)) {
            for (int step = from; step < place; step++) {
                direct(step, step + 1).stream()
                        .filter(guide -> !guides.contains(guide))
                        .forEach(guides::add);
            }
        }
        return guides;
    }

    /** Whether the methodology states a way past the stages between: from any stage, or on a condition that is met. */
    boolean leadPast(int from, int place) {
        return direct(from, place).stream()
                .anyMatch(guide -> (guide.fromAny() || guide.when().isPresent()) && applies(guide));
    }

    private boolean applies(ActionGuide guide) {
        return outcome(guide) == Outcome.MET;
    }

    /** Those that may apply: what is not known is no way around what a guide asks for. */
    private List<ActionGuide> direct(int from, int to) {
        List<ActionGuide> guides = from < 0
                ? state.funnel().firstGuides(stages.get(to), state.saleType())
                : state.funnel().guides(stages.get(from), stages.get(to), state.saleType());
        return guides.stream()
                .filter(guide -> outcome(guide) != Outcome.NOT_MET)
                .toList();
    }

    /** By what the gate knows that it leads to; what leads back is asked by what is known at all. */
    private Outcome outcome(ActionGuide guide) {
        return guide.back()
                ? assessment.outcome(guide)
                : guide.when().map(when -> evidence.outcome(guide, when)).orElse(Outcome.MET);
    }

    /** The guides that lead back from where the journey stands, in order, whether or not they apply. */
    List<ActionGuide> back() {
        return standing < 0
                ? List.of()
                : state.funnel().guides().stream()
                        .filter(guide -> guide.back() && leadsBack(guide))
                        .toList();
    }

    private boolean leadsBack(ActionGuide guide) {
        return stages.stream()
                .filter(stage -> stage.id().equals(guide.to()) && stages.indexOf(stage) < standing)
                .anyMatch(to -> state.funnel()
                        .guides(stages.get(standing), to, state.saleType())
                        .contains(guide));
    }

    /** What is missing of when a guide applies; none when it does. */
    List<Obstacle> notApplying(ActionGuide guide) {
        return guide.when().isEmpty() || applies(guide)
                ? List.of()
                : List.of(new Obstacle.GuideNotApplying(
                        guide, guide.when().get().examine(state.facts(), assessment.asOf())));
    }

    /** The mandatory actions of a guide that are not done. */
    List<Obstacle> undone(ActionGuide guide) {
        return guide.mandatory().stream()
                .filter(action -> !state.isDone(action.id()))
                .<Obstacle>map(Obstacle.ActionUndone::new)
                .toList();
    }

    /** The guides to the next stage that may apply. */
    List<ActionGuide> next() {
        return standing + 1 < stages.size() ? direct(standing, standing + 1) : List.of();
    }
}
