package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.examples.cli.crm.PipelineStage.Close;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opportunity stages and sales processes of Salesforce as its Metadata API writes them: the standard value set
 * {@code OpportunityStage}, and business processes, each by itself or within the object {@code Opportunity}.
 */
final class SalesforceReader {

    private static final String STAGES = "StandardValueSet";
    private static final String PROCESS = "BusinessProcess";
    private static final String OBJECT = "CustomObject";
    private static final String PROCESSES = "businessProcesses";
    private static final String NAME = "fullName";

    private SalesforceReader() {}

    static boolean reads(CrmDocument document) {
        return document.root().has(STAGES)
                || document.root().has(PROCESS)
                || document.root().path(OBJECT).has(PROCESSES);
    }

    static Pipelines read(List<CrmDocument> documents) throws RefusedDocumentException {
        Map<String, PipelineStage> stages = new LinkedHashMap<>();
        List<Item> processes = new ArrayList<>();
        for (CrmDocument document : documents) {
            Item whole = document.whole();
            for (Item set : whole.items(STAGES)) {
                addStages(set, stages);
            }
            processes.addAll(whole.items(PROCESS));
            for (Item object : whole.items(OBJECT)) {
                processes.addAll(object.items(PROCESSES));
                object.node().fieldNames().forEachRemaining(name -> {
                    if (!name.equals(PROCESSES)) {
                        object.part(name).leaveOut(say("import.part-left-out"));
                    }
                });
            }
        }
        if (stages.isEmpty()) {
            throw documents.get(0).refused(say("import.no-value-set", "name", "OpportunityStage.standardValueSet"));
        }
        List<Pipeline> pipelines = new ArrayList<>();
        Keys keys = new Keys();
        for (Item process : processes) {
            String name = decoded(process.requiredText(NAME));
            keys.require(process, name);
            if (process.has("isActive") && !process.flag("isActive")) {
                process.leaveOut(say("import.unused", "name", name));
                continue;
            }
            pipelines.add(new Pipeline(process, name, name, ofProcess(process, name, stages)));
        }
        if (pipelines.isEmpty()) {
            pipelines.add(
                    new Pipeline(documents.get(0).whole(), "opportunity", "Opportunity", List.copyOf(stages.values())));
        }
        return new Pipelines(pipelines, Pipelines.Outcome.BY_STAGE, List.of());
    }

    private static void addStages(Item set, Map<String, PipelineStage> stages) throws RefusedDocumentException {
        if (set.flag("sorted")) {
            set.part("sorted").leaveOut(say("import.sorted"));
        }
        for (Item item : set.items("standardValue")) {
            String name = decoded(item.requiredText(NAME));
            String label = item.text("label").orElse(name);
            if (item.has("isActive") && !item.flag("isActive")) {
                item.leaveOut(say("import.unused", "name", label));
                continue;
            }
            Close close = Close.of(item.flag("closed"), item.flag("won"));
            PipelineStage stage = new PipelineStage(
                    item,
                    name,
                    label,
                    close,
                    item.number("probability"),
                    category(item, label, close),
                    Optional.empty());
            if (item.flag("default")) {
                item.part("default").leaveOut(say("import.default-value", "stage", label));
            }
            if (stages.putIfAbsent(name, stage) != null) {
                throw item.document().refused(say("import.twice", "place", item.place(), "name", name));
            }
        }
    }

    /** Of the stages in the order of the value set, those that a process names. */
    private static List<PipelineStage> ofProcess(Item process, String name, Map<String, PipelineStage> stages)
            throws RefusedDocumentException {
        List<String> named = new ArrayList<>();
        Keys keys = new Keys();
        for (Item value : process.items("values")) {
            String stage = decoded(value.requiredText(NAME));
            keys.require(value, stage);
            if (value.flag("default")) {
                value.part("default").leaveOut(say("import.default-value", "stage", stage));
            }
            if (stages.containsKey(stage)) {
                named.add(stage);
            } else {
                value.leaveOut(say("import.no-such-stage", "stage", stage, "process", name));
            }
        }
        List<PipelineStage> own = new ArrayList<>();
        stages.forEach((key, stage) -> {
            if (named.contains(key)) {
                own.add(stage);
            }
        });
        return own;
    }

    /** What closed deals count as follows from how they are closed. */
    private static Optional<ForecastCategory> category(Item item, String stage, Close close)
            throws RefusedDocumentException {
        Optional<String> written = item.text("forecastCategory");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<ForecastCategory> category = switch (written.get()) {
            case "Pipeline" -> Optional.of(ForecastCategory.PIPELINE);
            case "BestCase" -> Optional.of(ForecastCategory.BEST_CASE);
            case "Forecast", "Commit" -> Optional.of(ForecastCategory.COMMIT);
            case "Closed" -> Optional.of(ForecastCategory.CLOSED);
            case "Omitted" -> Optional.of(ForecastCategory.OMITTED);
            default -> Optional.empty();
        };
        ForecastCategory implied = close == Close.WON ? ForecastCategory.CLOSED : ForecastCategory.OMITTED;
        if (category.isEmpty() || (close != Close.OPEN && category.get() != implied)) {
            item.part("forecastCategory").leaveOut(say("import.category", "stage", stage, "value", written.get()));
            return Optional.empty();
        }
        return category;
    }

    /** Names of processes and their values are written as in addresses: {@code Proposal%2FPrice Quote}. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return name; // a percent sign that is one
        }
    }
}
