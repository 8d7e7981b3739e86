package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides on going on by another version of the funnel. The stage of the same id is kept, or the one that the version says it
 * has renamed, or what is left of it, where each stage below was passed or lacks nothing that entering it asks; whether what
 * was passed still holds is a matter of falling back. A version that the journey has never been in takes over what it passed by
 * others, whatever they asked of it. One that it has been in holds no more than what it had passed there, and has not gone down
 * from since, and what was passed since by gates of other versions that ask the same, by the policy, too, whatever they call it: for any other stage it
 * asks on the day what entering it asks, so that no laxer version in between is a way to it. From there, a higher stage asks what entering it asks, and a lower one
 * must be where the journey falls back to: no version is a way around the gates. Where a version in between is missing, nobody
 * can tell which parts are the same, and the journey stays where it is.
 */
final class VersionMove {

    private final Step step;
    private final Funnel target;
    private final Ladder ladder;

    /** Where the journey stands, by the id that the stage has in the other version. */
    private final Optional<String> standing;

    /** The stages that the journey passed, and that count in the other version, by the ids that they have there. */
    private final Set<String> passed;

    private final Optional<String> kept;

    private VersionMove(Step step, Funnel target) {
        this.step = step;
        this.target = target;
        JourneyState state = step.state();
        RenamedJourney renamed = new RenamedJourney(RenameChain.between(state.funnel(), target, step.catalog()));
        SaleType saleType = target.saleType(renamed.saleType(state.saleType().id()));
        this.ladder = Ladder.of(target, saleType);
        this.standing = renamed.stage(state.stage().map(Stage::id));
        this.passed = renamed.stages(counting(step, target));
        this.kept =
                kept(renamed.ladder(Ladder.of(state.funnel(), state.saleType())).leftOf(standing, passed, ladder));
    }

    /** What was passed by gates of other versions counts where the policy asks no more of the target's, too. */
    private static Set<String> counting(Step step, Funnel target) {
        JourneyState state = step.state();
        Passed carried =
                CarriedOver.of(state.entries(), state.funnel(), state.fingerprint(), state.saleType(), step.catalog());
        Set<String> counting = new HashSet<>(carried.in(target.reference()));
        PolicyLikeness likeness = new PolicyLikeness(step.policy(), state.funnel(), target, step.catalog());
        carried.elsewhere(target.reference()).forEach((stage, by) -> {
            if (!likeness.asksTheSame(stage, by)) {
                counting.remove(stage);
            }
        });
        return counting;
    }

    /** What is left of the stage, or the highest below it that was passed with nothing lacking on the way. */
    private Optional<String> kept(Optional<String> left) {
        GateCheck check = step.checkOf(step.state().after(List.of(event(left))));
        int place = ladder.place(left);
        while (place >= 0) {
            String stage = ladder.stages().get(place);
            boolean isLeft = left.filter(stage::equals).isPresent() || passed.contains(stage);
            if (isLeft && check.unpassed(check.stage(stage), passed).isOpen()) {
                return Optional.of(stage);
            }
            place--;
        }
        return Optional.empty();
    }

    static Decision decide(Step step, JourneyCommand.MoveToVersion move) {
        Funnel target = step.catalog().find(move.funnel());
        Funnel left = step.state().funnel();
        if (target.reference().equals(left.reference())) {
            return new Decision.Refused(List.of(new Obstacle.SameVersion(move.funnel())));
        }
        Optional<FunnelReference> missing = RenameChain.missingBetween(left, target, step.catalog());
        if (missing.isPresent()) {
            return new Decision.Refused(
                    List.of(new Unrecordable.VersionBetweenMissing(left.reference(), move.funnel(), missing.get())));
        }
        return new VersionMove(step, target).to(move.landing());
    }

    private Decision to(Landing landing) {
        if (landing instanceof Landing.AtStage at) {
            return to(Optional.of(step.checkOf(moved()).stage(at.stage()).id()));
        }
        if (landing instanceof Landing.BeforeFirstStage) {
            return to(Optional.empty());
        }
        Optional<Stage> stage = step.state().stage();
        if (stage.isPresent() && !ladder.has(standing.orElseThrow())) {
            return new Decision.Refused(
                    List.of(new Obstacle.StageGone(stage.get(), target.reference(), kept.map(target::stage))));
        }
        if (!standing.equals(kept)) {
            GateCheck check = step.checkOf(step.state().after(List.of(event(standing))));
            List<Obstacle> reasons = new ArrayList<>(
                    check.unpassed(check.stage(standing.orElseThrow()), passed).obstacles());
            reasons.add(new Obstacle.LandingLeft(kept.map(target::stage)));
            return new Decision.Refused(reasons);
        }
        return to(kept);
    }

    private Decision to(Optional<String> stage) {
        int higher = ladder.place(stage) - ladder.place(kept);
        JourneyState moved = moved();
        if (higher == 0) {
            return step.accept(List.of(event(kept)), warnings(moved));
        }
        GateCheck check = step.checkOf(moved);
        return higher > 0 ? enter(check.gate(check.stage(stage.orElseThrow())), moved) : fallBack(stage, check, moved);
    }

    private Decision enter(Gate gate, JourneyState moved) {
        List<Obstacle> obstacles = new ArrayList<>(Pausing.onHold(step));
        obstacles.addAll(gate.obstacles());
        if (!obstacles.isEmpty()) {
            return new Decision.Refused(obstacles);
        }
        List<Obstacle> warnings = new ArrayList<>(warnings(moved));
        warnings.addAll(gate.warnings());
        return step.accept(List.of(event(Optional.of(gate.stage().id()))), warnings);
    }

    private Decision fallBack(Optional<String> stage, GateCheck check, JourneyState moved) {
        Optional<FallBackDue> due = check.fallBackDue();
        if (due.isEmpty()) {
            return new Decision.Refused(List.of(new Obstacle.NothingCeased()));
        }
        if (!due.get().to().map(Stage::id).equals(stage)) {
            return new Decision.Refused(List.of(new Obstacle.FallsElsewhere(due.get())));
        }
        List<JourneyEvent> events = new ArrayList<>(List.of(event(kept)));
        if (step.policy().fallBack() != FallBackRule.AUTOMATIC) { // which does it anyway
            events.add(Step.fallenBack(due.get(), step.stamp(1), false));
        }
        return step.accept(events, warnings(moved));
    }

    private List<Obstacle> warnings(JourneyState moved) {
        List<Obstacle> warnings = new ArrayList<>(moved.setAside());
        GateCheck check = step.checkOf(moved);
        kept.map(stage -> check.unpassed(check.stage(stage), passed).warnings()).ifPresent(warnings::addAll);
        return warnings;
    }

    private JourneyEvent event(Optional<String> stage) {
        return new JourneyEvent.MovedToVersion(
                step.stamp(), target.reference(), stage, Optional.of(target.fingerprintInParts()));
    }

    private JourneyState moved() {
        return step.state().after(List.of(event(kept)));
    }
}
