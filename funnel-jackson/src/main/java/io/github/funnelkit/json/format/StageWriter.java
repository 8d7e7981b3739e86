package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.json.DocumentLimits;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Writes stages with their criteria. */
final class StageWriter {

    private StageWriter() {}

    static void write(Funnel funnel, CheckedSink sink) {
        sink.name("stages");
        sink.requireAtMost(DocumentLimits.STAGES, funnel.stages().size(), "entries");
        sink.startObject();
        int criteria = 0;
        for (Stage stage : funnel.stages()) {
            sink.name(stage.id());
            sink.startObject();
            sink.name("customerType");
            TextFormat.write(stage.customerType().label(), sink);
            if (!stage.saleTypes().equals(funnel.saleTypes())) {
                Lists.oneOrMore(
                        "saleTypes",
                        stage.saleTypes().stream().map(SaleType::id).toList(),
                        sink);
            }
            winProbability(stage, sink);
            CategoryFormat.write(stage.forecastCategory(), sink);
            if (stage.incomplete()) {
                sink.name("incomplete");
                sink.bool(true);
            }
            HoldingFormat.write(stage.holding(), funnel.holding(), sink);
            StageRulesFormat.write(stage.rules(), sink);
            SourceFormat.write(stage.source(), sink);
            criteria += stage.criteria().size();
            sink.requireAtMost(DocumentLimits.CRITERIA, criteria, "criteria up to here");
            criteria(stage, sink);
            sink.endObject();
        }
        sink.endObject();
    }

    private static void criteria(Stage stage, CheckedSink sink) {
        List<CriteriaOrder.Entry> entries = CriteriaOrder.of(stage);
        if (isChosen(stage, entries)) {
            sink.property("chosenBy", stage.chosenBy().orElseThrow().id());
            entries = entries.subList(1, entries.size());
            if (entries.isEmpty()) {
                return;
            }
        }
        sink.name("criteria");
        sink.startObject();
        for (CriteriaOrder.Entry entry : entries) {
            sink.name(entry.key());
            criterion(entry.criterion(), stage, sink);
        }
        sink.endObject();
    }

    /** Whether the first criterion, of all sale types, is that the stage is chosen, and says nothing else. */
    private static boolean isChosen(Stage stage, List<CriteriaOrder.Entry> entries) {
        if (stage.chosenBy().isEmpty() || !entries.get(0).key().equals(StageReader.CHOSEN)) {
            return false;
        }
        Criterion first = entries.get(0).criterion();
        return !first.hasOwnText()
                && first.toDo().isEmpty()
                && first.forms().isEmpty()
                && first.holding() == stage.holding()
                && first.source().equals(Source.extension())
                && first.condition().equals(stage.chosenBy().get().atLeast(stage.id()));
    }

    private static void winProbability(Stage stage, CheckedSink sink) {
        Collection<WinProbability> stated = stage.winProbabilities().values();
        if (stated.isEmpty()) {
            return;
        }
        sink.name("winProbability");
        boolean common = stated.size() == stage.saleTypes().size() && new HashSet<>(stated).size() == 1;
        if (common) {
            sink.number(stated.iterator().next().percent());
            return;
        }
        sink.startObject();
        stage.winProbabilities().forEach((saleType, probability) -> {
            sink.name(saleType.id());
            sink.number(probability.percent());
        });
        sink.endObject();
    }

    private static void criterion(Criterion criterion, Stage stage, CheckedSink sink) {
        sink.startObject();
        if (criterion.hasOwnText()) {
            sink.name("text");
            TextFormat.write(criterion.text(), sink);
        }
        criterion.toDo().ifPresent(toDo -> {
            sink.name("toDo");
            TextFormat.write(toDo, sink);
        });
        if (criterion.isConfirmedByHand()) {
            sink.property("confirmed", StageReader.BY_HAND);
        } else {
            sink.name("when");
            ConditionWriter.write(criterion.condition(), sink);
        }
        if (!criterion.forms().isEmpty()) {
            Lists.oneOrMore(
                    "requiresForm", criterion.forms().stream().map(Form::id).toList(), sink);
        }
        HoldingFormat.write(criterion.holding(), stage.holding(), sink);
        SourceFormat.write(criterion.source(), sink);
        sink.endObject();
    }
}
