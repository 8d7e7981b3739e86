package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.cli.crm.Closings.Closing;
import io.github.funnelkit.examples.cli.crm.Ladder.Rung;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pipelines as a methodology: a sale type for each, the open stages as its ladder, each chosen by the seller as it is in the CRM,
 * and the closed ones as endings.
 */
final class ImportedFunnel {

    private static final String VERSION = "1";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Flag ACTIVE = Flag.of("active", Text.of("Not archived as lost"));
    private static final Choice STATUS = Choice.of("status", Text.of("Status"), "open", "won", "lost");

    private final Pipelines pipelines;
    private final PartIds ids;
    private final Map<Pipeline, SaleType> saleTypes = new LinkedHashMap<>();

    private ImportedFunnel(Pipelines pipelines) {
        this.pipelines = pipelines;
        this.ids = new PartIds(pipelines.pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .map(PipelineStage::label)
                .toList());
        PartIds names = new PartIds(List.of());
        for (Pipeline pipeline : pipelines.pipelines()) {
            if (pipeline.stages().stream().anyMatch(PipelineStage::isOpen)) {
                saleTypes.put(pipeline, SaleType.of(names.of(pipeline.label(), "pipeline"), Text.of(pipeline.label())));
            } else {
                pipeline.item().note(say("import.without-stages", "name", pipeline.label()));
            }
        }
    }

    static Funnel of(Crm crm, Pipelines pipelines) {
        return new ImportedFunnel(pipelines).funnel(crm);
    }

    private Funnel funnel(Crm crm) {
        List<Pipeline> used = List.copyOf(saleTypes.keySet());
        List<Rung> rungs = Ladder.of(used, ids);
        List<Closing> closings = Closings.of(used, ids);
        Choice chosen = chosen(rungs, closings);
        FunnelBuilder funnel = Funnel.define(crm.toString(), VERSION)
                .source(SourceDocument.of(Text.of(crm.called())))
                .saleTypes(saleTypes.values().toArray(SaleType[]::new))
                .facts(chosen);
        Map<Pipeline, Map<Rung, BigDecimal>> percents = new LinkedHashMap<>();
        used.forEach(pipeline -> percents.put(pipeline, rising(rungs, pipeline)));
        for (Rung rung : rungs) {
            funnel.stage(rung.id(), stage -> describe(stage, rung, chosen, percents));
        }
        for (Closing closing : closings) {
            closing.stages().forEach(ImportedFunnel::sayOtherPercent);
            funnel.ending(
                    closing.id(),
                    ending -> ending.kind(closing.kind())
                            .label(closing.label())
                            .when(chosen.oneOf(closing.id()))
                            .source(source(closing.stages())));
        }
        addOutcome(funnel);
        return funnel.build();
    }

    private void describe(StageBuilder stage, Rung rung, Choice chosen, Map<Pipeline, Map<Rung, BigDecimal>> percents) {
        stage.customerType(rung.label())
                .saleTypes(ofPipelines(rung.stages().keySet()))
                .chosenBy(chosen)
                .source(source(List.copyOf(rung.stages().values())));
        rung.first().category().ifPresent(stage::forecastCategory);
        rung.longestStay().ifPresent(most -> stage.rules(rules -> rules.staysAtMost(most)));
        saleTypes.forEach((pipeline, saleType) -> {
            BigDecimal percent = percents.getOrDefault(pipeline, Map.of()).get(rung);
            if (percent != null) {
                stage.winProbability(saleType, new WinProbability(percent));
            }
        });
    }

    private SaleType[] ofPipelines(Set<Pipeline> pipelines) {
        return saleTypes.entrySet().stream()
                .filter(each -> pipelines.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toArray(SaleType[]::new);
    }

    /** By what the CRM knows it, so that it can be found there again. */
    private static Source source(List<PipelineStage> stages) {
        return Source.documented(
                stages.stream().map(PipelineStage::key).distinct().collect(Collectors.joining(", ")));
    }

    /** The field of the CRM that says where a deal stands: the stages in order, then those that close it. */
    private static Choice chosen(List<Rung> rungs, List<Closing> closings) {
        Choice chosen = Choice.of("stageName", Text.of("Stage")).inOrder();
        for (Rung rung : rungs) {
            chosen = entry(chosen, rung.id(), rung.label(), rung.first());
        }
        for (Closing closing : closings) {
            chosen = entry(
                    chosen, closing.id(), closing.label(), closing.stages().get(0));
        }
        return chosen;
    }

    /** A name that could not be written in a list is that of the stage alone. */
    private static Choice entry(Choice chosen, String id, String label, PipelineStage stage) {
        try {
            return chosen.entry(id, Text.of(label));
        } catch (IllegalArgumentException unwritable) {
            stage.item().note(say("import.entry-name", "stage", label, "id", id));
            return chosen.entry(id, Text.of(id));
        }
    }

    /** How likely a deal is won at each stage, as far as that does not fall on the way up, which no methodology may say. */
    private static Map<Rung, BigDecimal> rising(List<Rung> rungs, Pipeline pipeline) {
        Map<Rung, BigDecimal> rising = new LinkedHashMap<>();
        BigDecimal highest = BigDecimal.ZERO;
        for (Rung rung : rungs) {
            PipelineStage stage = rung.stages().get(pipeline);
            if (stage == null || stage.percent().isEmpty()) {
                continue;
            }
            BigDecimal percent = stage.percent().get();
            Text problem = percent.compareTo(highest) < 0
                    ? say("import.falls", "stage", stage.label(), "percent", percent, "before", highest)
                    : say("import.no-percent", "stage", stage.label(), "percent", percent);
            if (percent.compareTo(highest) >= 0 && isPercent(percent)) {
                rising.put(rung, percent);
                highest = percent;
            } else {
                stage.item().note(problem);
            }
        }
        return rising;
    }

    private static boolean isPercent(BigDecimal percent) {
        try {
            return new WinProbability(percent).percent().signum() >= 0;
        } catch (IllegalArgumentException beyond) {
            return false;
        }
    }

    /** A deal that is closed is won or lost: nothing else can be said of how likely that is. */
    private static void sayOtherPercent(PipelineStage stage) {
        BigDecimal implied = stage.close() == PipelineStage.Close.WON ? HUNDRED : BigDecimal.ZERO;
        stage.percent()
                .filter(percent -> percent.compareTo(implied) != 0)
                .ifPresent(percent ->
                        stage.item().note(say("import.closed-percent", "stage", stage.label(), "percent", percent)));
    }

    private void addOutcome(FunnelBuilder funnel) {
        switch (pipelines.outcome()) {
            case BY_STAGE -> {
                // the closed stages say it
            }
            case ARCHIVED_WHEN_LOST ->
                funnel.facts(ACTIVE).ending(ids.of("lost", "lost"), ending -> {
                    ending.lost().label("Lost").when(Condition.not(ACTIVE.isTrue()));
                    addReasons(ending);
                });
            case BY_STATUS ->
                funnel.facts(STATUS)
                        .ending(
                                ids.of("won", "won"),
                                ending -> ending.won().label("Won").when(STATUS.oneOf("won")))
                        .ending(
                                ids.of("lost", "lost"),
                                ending -> ending.lost().label("Lost").when(STATUS.oneOf("lost")));
        }
    }

    private void addReasons(EndingBuilder ending) {
        PartIds reasons = new PartIds(pipelines.reasons());
        pipelines.reasons().forEach(reason -> ending.reason(reasons.of(reason, "reason"), reason));
    }
}
