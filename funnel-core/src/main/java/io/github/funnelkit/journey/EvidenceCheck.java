package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Holds the rules of evidence against what a journey knows: what does not satisfy them is unknown to a gate. */
final class EvidenceCheck {

    private final GatePolicy policy;
    private final JourneyState state;
    private final LocalDate day;
    private final ZoneId zone;
    private final Function<String, Text> positionLabel;

    EvidenceCheck(
            GatePolicy policy, JourneyState state, LocalDate day, ZoneId zone, Function<String, Text> positionLabel) {
        this.policy = policy;
        this.state = state;
        this.day = day;
        this.zone = zone;
        this.positionLabel = positionLabel;
    }

    /** The facts without which a criterion of a stage is not met; none when it is met by facts of sufficient evidence. */
    List<EvidenceGap> gaps(Stage stage, CriterionResult result) {
        List<EvidenceRule> rules = rules(stage.id(), result.criterion().id());
        List<EvidenceGap> gaps = new ArrayList<>();
        for (EvidenceRule rule : rules) {
            for (Fact<?> fact : result.criterion().requirement().facts()) {
                state.evidence(fact.id())
                        .filter(evidence -> !rule.isSatisfiedBy(evidence, day, zone))
                        .ifPresent(evidence -> gaps.add(gap(fact, evidence, rule)));
            }
        }
        boolean isMet = gaps.isEmpty() || result.criterion().requirement().outcome(known(rules), day) == Outcome.MET;
        return isMet ? List.of() : gaps;
    }

    /** What a gate knows: without the facts whose evidence is not what it asks for. */
    FactSheet known(Stage stage) {
        return known(rules(stage.id()));
    }

    /** The same, however long ago it was recorded. */
    FactSheet confirmed(Stage stage) {
        return without(rules(stage.id()), EvidenceRule::isConfirmed);
    }

    private FactSheet known(List<EvidenceRule> rules) {
        return without(rules, (rule, evidence) -> rule.isSatisfiedBy(evidence, day, zone));
    }

    private FactSheet without(List<EvidenceRule> rules, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        if (rules.isEmpty()) {
            return state.facts();
        }
        FactSheet.Builder known = state.facts().toBuilder();
        for (Fact<?> fact : state.facts().facts()) {
            boolean isDoubtful = state.evidence(fact.id())
                    .filter(evidence -> !rules.stream().allMatch(rule -> isEnough.test(rule, evidence)))
                    .isPresent();
            if (isDoubtful) {
                known.set(fact, null);
            }
        }
        return known.build();
    }

    private List<EvidenceRule> rules(String... ids) {
        List<EvidenceRule> rules = new ArrayList<>();
        for (String id : ids) {
            EvidenceRule rule = policy.evidence().get(id);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private EvidenceGap gap(Fact<?> fact, FactEvidence evidence, EvidenceRule rule) {
        return new EvidenceGap(
                fact,
                evidence,
                LocalDate.ofInstant(evidence.at(), zone),
                rule,
                rule.positions().stream().map(positionLabel).toList());
    }
}
