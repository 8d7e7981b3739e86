package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds deals to an audit one by one. Made by {@link Audit#builder}; to be used by one thread at a time. It keeps sums only:
 * its size depends on the funnel and the number of owners, not on that of the deals.
 *
 * @since 0.1.0
 */
public final class AuditBuilder {

    private final Funnel funnel;
    private final Map<String, Map<String, AuditLines>> stages = new LinkedHashMap<>();
    private final AuditEndings endings = new AuditEndings();
    private final Tally.Counter unclaimed = new Tally.Counter();
    private final Map<String, Lacked> criteria = new LinkedHashMap<>();

    /** The claims that lack a criterion are summed up here. */
    private record Lacked(AuditFigures.Counter all, AuditFigures.Counter unknown, AuditFigures.Counter alone) {

        Lacked() {
            this(new AuditFigures.Counter(), new AuditFigures.Counter(), new AuditFigures.Counter());
        }
    }

    AuditBuilder(Funnel funnel) {
        this.funnel = funnel;
        for (SaleType saleType : funnel.saleTypes()) {
            Map<String, AuditLines> claimed = new LinkedHashMap<>();
            for (Stage stage : funnel.stages(saleType)) {
                claimed.put(stage.id(), new AuditLines());
            }
            stages.put(saleType.id(), claimed);
        }
        for (Criterion criterion : funnel.criteria()) {
            criteria.put(criterion.id(), new Lacked());
        }
    }

    /**
     * Adds a deal, with the stage or ending that its record claims as the host's binding reads it.
     *
     * @param assessment where the deal stands by its facts, and what its record claims; a deal that claims no stage is
     *     only counted, at the ending that it claims or as claiming nothing
     * @param owner whose deal it is; null or blank when that is not known
     * @param amount what the deal is worth; null when it is not known
     * @return this builder
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public AuditBuilder add(Assessment assessment, @Nullable String owner, @Nullable Money amount) {
        Claim claim = assessment.claim().orElse(null);
        if (claim == null) {
            Summary.requireSame(funnel.reference(), assessment.funnel().reference());
            assessment
                    .endingClaim()
                    .ifPresentOrElse(
                            ending -> endings.add(assessment.saleType(), ending, amount), () -> unclaimed.add(amount));
            return this;
        }
        return add(assessment, claim, owner, amount);
    }

    /**
     * Adds a deal whose record claims a stage.
     *
     * @param assessment where the deal stands by its facts
     * @param claim the claim, held against that assessment: {@link Assessment#claim(Stage)}
     * @param owner whose deal it is; null or blank when that is not known
     * @param amount what the deal is worth; null when it is not known
     * @return this builder
     * @throws IllegalArgumentException if the assessment is by another funnel or version, or the claim is not of it
     */
    public AuditBuilder add(Assessment assessment, Claim claim, @Nullable String owner, @Nullable Money amount) {
        Summary.requireSame(funnel.reference(), assessment.funnel().reference());
        AuditedDeal deal = new AuditedDeal(assessment, claim, amount);
        found(found(stages, assessment.saleType().id()), claim.stage().id())
                .of(owner == null ? "" : owner.strip(), claim.verdict())
                .add(deal);
        List<CriterionResult> lacking = assessment.missingUpTo(claim.stage());
        for (CriterionResult result : lacking) {
            Lacked lacked = found(criteria, result.criterion().id());
            lacked.all.add(deal);
            if (result.outcome() == Outcome.UNKNOWN) {
                lacked.unknown.add(deal);
            }
            if (lacking.size() == 1) {
                lacked.alone.add(deal);
            }
        }
        return this;
    }

    private <P> P found(Map<String, P> parts, String id) {
        P part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not in " + funnel + ", although the assessment is by a funnel of that name");
        }
        return part;
    }

    /**
     * Adds the deals of an audit.
     *
     * @param audit the audit
     * @return this builder
     * @throws IllegalArgumentException if it is of another funnel or version
     */
    public AuditBuilder add(Audit audit) {
        Summary.requireSame(funnel.reference(), audit.funnel());
        audit.stages()
                .forEach(each ->
                        found(found(stages, each.saleType()), each.claimed()).add(each.lines()));
        endings.add(audit.endings());
        unclaimed.add(audit.unclaimed());
        for (UnsupportedCriterion each : audit.criteria()) {
            Lacked lacked = found(criteria, each.criterion());
            lacked.all.add(each.figures());
            lacked.unknown.add(each.unknown());
            lacked.alone.add(each.alone());
        }
        return this;
    }

    AuditBuilder add(AuditBuilder other) {
        return add(other.build());
    }

    /**
     * The audit of what was added so far. More can be added afterwards.
     *
     * @return the audit
     */
    public Audit build() {
        List<AuditStage> claimed = new ArrayList<>();
        stages.forEach((saleType, lines) ->
                lines.forEach((stage, sum) -> claimed.add(new AuditStage(saleType, stage, sum.lines()))));
        List<UnsupportedCriterion> lacked = new ArrayList<>();
        criteria.forEach((id, sum) -> lacked.add(
                new UnsupportedCriterion(id, sum.all.figures(), sum.unknown.figures(), sum.alone.figures())));
        return new Audit(funnel.reference(), claimed, endings.all(), unclaimed.tally(), lacked);
    }
}
