package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.holding.CountedCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds customers to a summary one by one. Made by {@link Summary#builder}; to be used by one thread at a time. It keeps
 * sums only, so that millions of customers take no more room than ten.
 *
 * @since 0.1.0
 */
public final class SummaryBuilder {

    private final Funnel funnel;
    private final List<AtStage> rows = new ArrayList<>();
    private final Map<String, Map<Optional<String>, AtStage>> stages = new LinkedHashMap<>();
    private final Map<String, Map<String, AtEnding>> endings = new LinkedHashMap<>();
    private final Map<String, Kept> blockers = new LinkedHashMap<>();
    private final Map<String, Question.Asked> facts = new LinkedHashMap<>();
    private long added;

    /** Where one cell of the table is summed up. */
    private record AtStage(
            SaleType saleType,
            Optional<Stage> stage,
            Tally.Counter customers,
            Tally.Counter outOfOrder,
            Tally.Counter lapsed) {

        StageSummary summary() {
            return new StageSummary(
                    saleType.id(),
                    stage.map(Stage::id),
                    stage.flatMap(at -> at.winProbability(saleType)),
                    customers.tally(),
                    outOfOrder.tally(),
                    lapsed.tally());
        }
    }

    /** Where the customers of one ending are summed up. */
    private record AtEnding(SaleType saleType, Ending ending, Tally.Counter customers) {

        EndingSummary summary() {
            return new EndingSummary(saleType.id(), ending.id(), ending.kind(), customers.tally());
        }
    }

    /** What a criterion keeps is summed up here. */
    private record Kept(Question question, Tally.Counter customers, Tally.Counter unknown, Tally.Counter alone) {}

    SummaryBuilder(Funnel funnel) {
        this.funnel = funnel;
        for (SaleType saleType : funnel.saleTypes()) {
            row(saleType, Optional.empty());
            funnel.stages(saleType).forEach(stage -> row(saleType, Optional.of(stage)));
            Map<String, AtEnding> ofSaleType = new LinkedHashMap<>();
            for (Ending ending : funnel.endings()) {
                ofSaleType.put(ending.id(), new AtEnding(saleType, ending, new Tally.Counter()));
            }
            endings.put(saleType.id(), ofSaleType);
        }
        funnel.facts().forEach(fact -> facts.put(fact.id(), new Question.Asked()));
        facts.put(AttachedForms.FACT.id(), new Question.Asked());
        for (Criterion criterion : funnel.criteria()) {
            Question question = Question.of(CountedCondition.of(criterion), fact -> found(facts, fact.id()));
            blockers.put(
                    criterion.id(), new Kept(question, new Tally.Counter(), new Tally.Counter(), new Tally.Counter()));
        }
    }

    private void row(SaleType saleType, Optional<Stage> stage) {
        AtStage row = new AtStage(saleType, stage, new Tally.Counter(), new Tally.Counter(), new Tally.Counter());
        rows.add(row);
        stages.computeIfAbsent(saleType.id(), id -> new LinkedHashMap<>()).put(stage.map(Stage::id), row);
    }

    /**
     * Adds a customer; one whose deal has ended, as {@link Assessment#endedAs()} says, is counted at its ending alone.
     *
     * @param assessment where the customer stands
     * @param amount what the deal is worth; null when it is not known
     * @return this builder
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public SummaryBuilder add(Assessment assessment, @Nullable Money amount) {
        Summary.requireSame(funnel.reference(), assessment.funnel().reference());
        added++;
        Optional<Ending> ending = assessment.endedAs();
        if (ending.isPresent()) {
            found(found(endings, assessment.saleType().id()), ending.get().id())
                    .customers
                    .add(amount);
            return this;
        }
        AtStage row = found(
                found(stages, assessment.saleType().id()), assessment.stage().map(Stage::id));
        row.customers.add(amount);
        if (!assessment.metOutOfOrder().isEmpty()) {
            row.outOfOrder.add(amount);
        }
        if (!assessment.lapsed().isEmpty()) {
            row.lapsed.add(amount);
        }
        List<CriterionResult> missing = assessment.missing();
        for (CriterionResult result : missing) {
            Kept kept = found(blockers, result.criterion().id());
            kept.customers.add(amount);
            if (missing.size() == 1) {
                kept.alone.add(amount);
            }
            if (result.outcome() == Outcome.UNKNOWN) {
                kept.unknown.add(amount);
                kept.question.ask(assessment, added, amount);
            }
        }
        return this;
    }

    /**
     * Adds a customer whose deal has no known amount.
     *
     * @param assessment where the customer stands
     * @return this builder
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public SummaryBuilder add(Assessment assessment) {
        return add(assessment, null);
    }

    private <K, P> P found(Map<K, P> parts, K id) {
        P part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not in " + funnel + ", although the assessment is by a funnel of that name");
        }
        return part;
    }

    /**
     * Adds the customers of a summary.
     *
     * @param summary the summary
     * @return this builder
     * @throws IllegalArgumentException if it is of another funnel or version
     */
    public SummaryBuilder add(Summary summary) {
        Summary.requireSame(funnel.reference(), summary.funnel());
        for (StageSummary each : summary.stages()) {
            AtStage row = found(found(stages, each.saleType()), each.stage());
            row.customers.add(each.customers());
            row.outOfOrder.add(each.outOfOrder());
            row.lapsed.add(each.lapsed());
        }
        for (EndingSummary each : summary.endings()) {
            found(found(endings, each.saleType()), each.ending()).customers.add(each.customers());
        }
        for (Blocker each : summary.blockers()) {
            Kept kept = found(blockers, each.criterion());
            kept.customers.add(each.customers());
            kept.unknown.add(each.unknown());
            kept.alone.add(each.alone());
        }
        summary.unknownFacts()
                .forEach(each -> found(facts, each.fact()).customers().add(each.customers()));
        return this;
    }

    SummaryBuilder add(SummaryBuilder other) {
        return add(other.build());
    }

    /**
     * The summary of what was added so far. More can be added afterwards.
     *
     * @return the summary
     */
    public Summary build() {
        return new Summary(
                funnel.reference(),
                rows.stream().map(AtStage::summary).toList(),
                endings.values().stream()
                        .flatMap(ofSaleType -> ofSaleType.values().stream())
                        .map(AtEnding::summary)
                        .toList(),
                list(
                        blockers,
                        each -> new Blocker(
                                each.getKey(),
                                each.getValue().customers.tally(),
                                each.getValue().unknown.tally(),
                                each.getValue().alone.tally())),
                list(
                        facts,
                        each -> new UnknownFact(
                                each.getKey(), each.getValue().customers().tally())));
    }

    private static <V, P> List<P> list(Map<String, V> parts, Function<Map.Entry<String, V>, P> part) {
        return parts.entrySet().stream().map(part).toList();
    }
}
