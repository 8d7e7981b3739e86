package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a methodology itself says of entering a stage and of staying there, beyond its criteria. It is data; {@code
 * GatePolicy.of} and {@code TimeLimits.of} make of it what journeys go by.
 *
 * @param approvals whose approvals the stage needs before it is entered, at most one of each position, in order; often none
 * @param staysAtMost how long a stay may last
 * @param evidence what is asked of the evidence for the facts by which the stage is entered; empty when nothing is stated
 * @since 0.1.0
 */
public record StageRules(List<Approval> approvals, StayLimits staysAtMost, Optional<AskedEvidence> evidence) {

    /** Nothing is stated. */
    public static final StageRules NONE = new StageRules(List.of(), StayLimits.NONE, Optional.empty());

    /** Keeps the order. */
    public StageRules {
        approvals = List.copyOf(approvals);
        Set<String> positions = new HashSet<>();
        for (Approval approval : approvals) {
            if (!positions.add(approval.position().id())) {
                throw new IllegalArgumentException(
                        "approvals " + approvals + ": expected at most one of each position");
            }
        }
        Objects.requireNonNull(staysAtMost, "staysAtMost");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return !equals(NONE);
    }

    /**
     * The rules in words.
     *
     * @return a sentence for each rule that is stated
     */
    public List<Text> labels() {
        List<Text> labels = new ArrayList<>();
        approvals.forEach(approval -> labels.add(approval.label()));
        labels.addAll(staysAtMost.labels());
        evidence.ifPresent(asked -> labels.addAll(asked.labels()));
        return labels;
    }
}
