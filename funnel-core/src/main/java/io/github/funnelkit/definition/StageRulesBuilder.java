package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes the rules of a stage. What is not touched stays as it is in the funnel that another one is derived from.
 *
 * @since 0.1.0
 */
public final class StageRulesBuilder {

    private final Map<String, Approval> approvals = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private final List<String> twice = new ArrayList<>();
    private StayLimits staysAtMost;
    private @Nullable AskedEvidence evidence;

    StageRulesBuilder(StageRules base) {
        for (Approval approval : base.approvals()) {
            approvals.put(approval.position().id(), approval);
        }
        inherited.addAll(approvals.keySet());
        staysAtMost = base.staysAtMost();
        evidence = base.evidence().orElse(null);
    }

    /**
     * The stage needs the approval of a position before it is entered. The position need not be declared.
     *
     * @param position the position
     * @return this builder
     */
    public StageRulesBuilder approval(Position position) {
        return approval(new Approval(position, Optional.empty()));
    }

    /**
     * The stage needs the approval of a position when a condition is met, or may be: what is not known is no way around it.
     *
     * @param position the position, which need not be declared
     * @param when the condition
     * @return this builder
     */
    public StageRulesBuilder approval(Position position, Condition when) {
        return approval(new Approval(position, Optional.of(when)));
    }

    /**
     * The stage needs an approval before it is entered. Each position is named once; in a derived funnel, naming it changes its
     * inherited approval.
     *
     * @param approval whose approval, and when
     * @return this builder
     */
    public StageRulesBuilder approval(Approval approval) {
        String id = Objects.requireNonNull(approval, "approval").position().id();
        if (approvals.put(id, approval) != null && !inherited.remove(id)) {
            twice.add(id);
        }
        return this;
    }

    /**
     * Takes an inherited approval out of a derived funnel.
     *
     * @param position the position
     * @return this builder
     * @throws IllegalArgumentException if there is no approval of it
     */
    public StageRulesBuilder withoutApproval(Position position) {
        String id = Objects.requireNonNull(position, "position").id();
        inherited.remove(id);
        if (approvals.remove(id) == null) {
            throw new IllegalArgumentException(Ids.unknown("approval", id, approvals.keySet()));
        }
        return this;
    }

    /**
     * A stay that is longer is too long.
     *
     * @param most the longest stay, in days
     * @return this builder
     * @throws IllegalArgumentException if it is not more than nothing, or has months or years, which differ in length
     */
    public StageRulesBuilder staysAtMost(Period most) {
        return staysAtMost(StayLimits.of(most));
    }

    /**
     * How long a stay may last, by severity; instead of what was stated before.
     *
     * @param limits the limits; {@link StayLimits#NONE} for none
     * @return this builder
     */
    public StageRulesBuilder staysAtMost(StayLimits limits) {
        staysAtMost = Objects.requireNonNull(limits, "staysAtMost");
        return this;
    }

    /**
     * What is asked of the evidence for the facts by which the stage is entered.
     *
     * @param asked what is asked
     * @return this builder
     */
    public StageRulesBuilder evidence(AskedEvidence asked) {
        evidence = Objects.requireNonNull(asked, "evidence");
        return this;
    }

    StageRules build(Place place, Problems problems) {
        for (String id : twice) {
            problems.add(place.in("position", id), Problem.Kind.DEFINED_TWICE);
        }
        List<Approval> built = new ArrayList<>(approvals.size());
        for (Approval approval : approvals.values()) {
            boolean isTooDeep =
                    approval.when().isPresent() && approval.when().get().depth() > Condition.DEEPEST;
            if (isTooDeep) {
                problems.add(
                        place.in("position", approval.position().id()),
                        Problem.Kind.CONDITION_TOO_DEEP,
                        Condition.DEEPEST);
            }
            built.add(isTooDeep ? new Approval(approval.position(), Optional.empty()) : approval);
        }
        return new StageRules(built, staysAtMost, Optional.ofNullable(evidence));
    }
}
