package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.funnelkit.examples.cli.crm.PipelineStage.Close;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pipelines and stages as Pipedrive's API answers them, in its first version or its second: {@code /pipelines}, {@code /stages}. */
final class PipedriveReader {

    private static final String DATA = "data";
    private static final String PIPELINE = "pipeline_id";

    private PipedriveReader() {}

    static boolean reads(CrmDocument document) {
        JsonNode first = document.root().path(DATA).path(0);
        return first.has(PIPELINE) || (first.has("name") && (first.has("order_nr") || first.has("is_deleted")));
    }

    static Pipelines read(List<CrmDocument> documents) throws RefusedDocumentException {
        Map<String, Item> pipelines = new LinkedHashMap<>();
        Map<String, List<Item>> stages = new LinkedHashMap<>();
        Keys keys = new Keys();
        for (CrmDocument document : documents) {
            Item whole = document.whole();
            whole.take("success");
            if (whole.part("additional_data").part("pagination").flag("more_items_in_collection")
                    || whole.part("additional_data").has("next_cursor")) {
                whole.part("additional_data").leaveOut(say("import.more-pages"));
            }
            for (Item item : Order.by("order_nr", whole.items(DATA))) {
                String id = item.requiredText("id");
                Optional<String> pipeline = item.text(PIPELINE);
                keys.require(item, (pipeline.isPresent() ? "stage " : "pipeline ") + id);
                if (pipeline.isPresent()) {
                    stages.computeIfAbsent(pipeline.get(), first -> new ArrayList<>())
                            .add(item);
                } else {
                    pipelines.put(id, item);
                }
            }
        }
        if (stages.isEmpty() && !pipelines.isEmpty()) {
            throw documents.get(0).refused(say("import.no-value-set", "name", "GET /stages"));
        }
        return new Pipelines(joined(pipelines, stages), Pipelines.Outcome.BY_STATUS, List.of());
    }

    private static List<Pipeline> joined(Map<String, Item> pipelines, Map<String, List<Item>> stages)
            throws RefusedDocumentException {
        List<Pipeline> joined = new ArrayList<>();
        for (Map.Entry<String, Item> pipeline : pipelines.entrySet()) {
            Item item = pipeline.getValue();
            String name = item.requiredText("name");
            List<Item> own = stages.remove(pipeline.getKey());
            if (isUnused(item)) {
                item.leaveOut(say("import.unused", "name", name));
                if (own != null) {
                    own.forEach(stage -> stage.leaveOut(say("import.of-unused", "name", name)));
                }
            } else if (own == null) {
                item.leaveOut(say("import.without-stages", "name", name));
            } else {
                joined.add(new Pipeline(item, pipeline.getKey(), name, stages(own, usesProbability(item))));
            }
        }
        for (Map.Entry<String, List<Item>> rest : stages.entrySet()) {
            Item first = rest.getValue().get(0);
            String name = first.text("pipeline_name").orElse(rest.getKey());
            joined.add(new Pipeline(first, rest.getKey(), name, stages(rest.getValue(), usesProbability(first))));
        }
        return joined;
    }

    private static boolean isUnused(Item item) throws RefusedDocumentException {
        return item.flag("is_deleted")
                || (item.has("active") && !item.flag("active"))
                || (item.has("active_flag") && !item.flag("active_flag"));
    }

    /** Where a pipeline does not use probabilities, each stage says 100 % all the same. */
    private static boolean usesProbability(Item item) throws RefusedDocumentException {
        for (String name : List.of("deal_probability", "is_deal_probability_enabled", "pipeline_deal_probability")) {
            if (item.has(name) && (name.startsWith("pipeline") || !item.has(PIPELINE))) {
                return item.flag(name);
            }
        }
        return true;
    }

    private static List<PipelineStage> stages(List<Item> items, boolean probable) throws RefusedDocumentException {
        List<PipelineStage> stages = new ArrayList<>();
        for (Item item : items) {
            String name = item.requiredText("name");
            item.take("pipeline_name", "pipeline_deal_probability");
            if (isUnused(item)) {
                item.leaveOut(say("import.unused", "name", name));
                continue;
            }
            Optional<BigDecimal> percent = item.number("deal_probability");
            boolean rots = item.flag("rotten_flag", "is_deal_rot_enabled");
            Optional<BigDecimal> days = item.number("rotten_days", "days_to_rotten");
            stages.add(new PipelineStage(
                    item,
                    item.requiredText("id"),
                    name,
                    Close.OPEN,
                    probable ? percent : Optional.empty(),
                    Optional.empty(),
                    rots ? days.flatMap(number -> period(item, number)) : Optional.empty()));
        }
        return stages;
    }

    private static Optional<Period> period(Item item, BigDecimal days) {
        int whole = days.intValue();
        if (whole < 1 || days.compareTo(BigDecimal.valueOf(whole)) != 0) {
            item.part("rotten_days")
                    .leaveOut(say(
                            "import.no-days", "value", Item.shown(item.node().path("rotten_days"))));
            return Optional.empty();
        }
        return Optional.of(Period.ofDays(whole));
    }
}
