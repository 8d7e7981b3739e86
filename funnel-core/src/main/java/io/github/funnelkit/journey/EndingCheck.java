package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By which endings the facts say that a deal is over: as they are known, or as they were confirmed before weaker evidence said
 * otherwise. What was made sure of is not talked away.
 */
final class EndingCheck {

    private final JourneyState state;
    private final PreparedFunnel funnel;
    private final Assessment assessment;
    private final boolean isFarEnoughToWin;

    EndingCheck(JourneyState state, PreparedFunnel funnel, Assessment assessment, boolean isFarEnoughToWin) {
        this.state = state;
        this.funnel = funnel;
        this.assessment = assessment;
        this.isFarEnoughToWin = isFarEnoughToWin;
    }

    /** Whether a journey has come to the stage from which an ending can be reached; where that is not for its sale type, above it. */
    static boolean isFrom(Stage least, JourneyState state) {
        return state.stage().filter(stage -> stage.order() >= least.order()).isPresent();
    }

    /**
     * The ending of now, or else the one of before. Not one that is won and cannot be from where the journey stands: it has to go
     * up for that.
     *
     * @param rules whose confirmation counts, besides that of any person
     */
    Optional<Obstacle.EndedByFacts> ended(List<EvidenceRule> rules) {
        return all(rules).stream()
                .filter(ended -> ended.ending().kind() != EndingKind.WON || mayBeWon(ended.ending()))
                .findFirst();
    }

    private boolean mayBeWon(Ending ending) {
        return ending.from()
                .map(from -> isFrom(funnel.funnel().stage(from), state))
                .orElse(isFarEnoughToWin);
    }

    /** Whether the facts say so of one ending, whatever others they meet. */
    boolean isBy(Ending ending, List<EvidenceRule> rules) {
        return ending.when().filter(when -> isMet(when, state.facts())).isPresent()
                || all(rules).stream().map(Obstacle.EndedByFacts::ending).anyMatch(ending::equals);
    }

    /** The same where it is not won. */
    Optional<Obstacle.EndedByFacts> endedOtherwise(List<EvidenceRule> rules) {
        return all(rules).stream()
                .filter(ended -> ended.ending().kind() != EndingKind.WON)
                .findFirst();
    }

    private List<Obstacle.EndedByFacts> all(List<EvidenceRule> rules) {
        List<Obstacle.EndedByFacts> all = new ArrayList<>();
        assessment.ending().map(Obstacle.EndedByFacts::new).ifPresent(all::add);
        if (!state.overruled().isEmpty()) {
            Set<EvidenceRule> asked = new LinkedHashSet<>(List.of(EvidenceRule.confirmedBy()));
            rules.stream().filter(EvidenceRule::confirmed).forEach(asked::add);
            asked.forEach(rule -> before(rule).ifPresent(all::add));
        }
        return all;
    }

    private Optional<Obstacle.EndedByFacts> before(EvidenceRule rule) {
        FactSheet.Builder confirmed = state.facts().toBuilder();
        List<Fact<?>> overruled = new ArrayList<>();
        state.overruled().forEach((id, before) -> {
            Fact<?> fact = funnel.fact(id);
            if (fact != null && state.allEvidence(id).stream().noneMatch(rule::isConfirmed)) {
                last(before, rule).filter(known -> fits(fact, known)).ifPresent(known -> {
                    confirmed.set(fact, null);
                    known.facts().forEach(each -> confirmed.copy(each, known));
                    overruled.add(fact);
                });
            }
        });
        FactSheet facts = confirmed.build();
        return overruled.isEmpty()
                ? Optional.empty()
                : funnel.funnel().endings().stream()
                        .filter(ending -> ending.when().isPresent())
                        .filter(ending -> isMet(ending.when().get(), facts))
                        .findFirst()
                        .map(ending -> new Obstacle.EndedByFacts(ending, asked(ending, overruled)));
    }

    private static Optional<FactSheet> last(List<OverruledFact> before, EvidenceRule rule) {
        return before.stream()
                .filter(each -> rule.isConfirmed(each.evidence()))
                .reduce((earlier, later) -> later)
                .map(OverruledFact::known);
    }

    private static boolean fits(Fact<?> declared, FactSheet known) {
        return known.facts().stream().allMatch(fact -> FactFit.fits(declared, fact, known));
    }

    private boolean isMet(Condition condition, FactSheet facts) {
        return condition.outcome(facts, assessment.asOf()) == Outcome.MET;
    }

    private static List<Fact<?>> asked(Ending ending, List<Fact<?>> overruled) {
        Set<Fact<?>> asked = ending.when().map(Condition::facts).orElse(Set.of());
        return overruled.stream()
                .filter(fact -> asked.stream().anyMatch(each -> each.id().equals(fact.id())))
                .toList();
    }
}
