package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.crm.PipelineStage.Close;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pipelines as HubSpot's API answers them: {@code GET /crm/v3/pipelines/deals}, or one of them. */
final class HubSpotReader {

    private HubSpotReader() {}

    static boolean reads(CrmDocument document) {
        Item whole = document.whole();
        return isPipeline(whole)
                || (whole.part("results").node().isArray()
                        && !whole.part("results").node().isEmpty()
                        && isPipeline(
                                new Item(document, whole.part("results").node().get(0), "results[0]")));
    }

    private static boolean isPipeline(Item item) {
        return item.part("stages").node().isArray() && item.has("label");
    }

    static Pipelines read(List<CrmDocument> documents) throws RefusedDocumentException {
        List<Pipeline> pipelines = new ArrayList<>();
        Keys keys = new Keys();
        for (CrmDocument document : documents) {
            Item whole = document.whole();
            if (whole.has("paging")) {
                whole.part("paging").leaveOut(say("import.more-pages"));
            }
            for (Item item : whole.has("results") ? ordered(whole.items("results")) : List.of(whole)) {
                String label = item.requiredText("label");
                String key = item.requiredText("id");
                keys.require(item, key);
                item.take("displayOrder");
                if (item.flag("archived")) {
                    item.leaveOut(say("import.unused", "name", label));
                    continue;
                }
                pipelines.add(new Pipeline(item, key, label, stages(item)));
            }
        }
        return new Pipelines(pipelines, Pipelines.Outcome.BY_STAGE, List.of());
    }

    private static List<PipelineStage> stages(Item pipeline) throws RefusedDocumentException {
        List<PipelineStage> stages = new ArrayList<>();
        Keys keys = new Keys();
        for (Item item : ordered(pipeline.items("stages"))) {
            String label = item.requiredText("label");
            String key = item.requiredText("id");
            keys.require(item, key);
            item.take("displayOrder");
            if (item.flag("archived")) {
                item.leaveOut(say("import.unused", "name", label));
                continue;
            }
            Item metadata = item.part("metadata");
            Optional<BigDecimal> probability = metadata.number("probability");
            boolean closed = metadata.flag("isClosed");
            boolean won = closed
                    && probability
                            .filter(share -> share.compareTo(BigDecimal.ONE) == 0)
                            .isPresent();
            stages.add(new PipelineStage(
                    item,
                    key,
                    label,
                    Close.of(closed, won),
                    probability.map(share -> share.movePointRight(2)),
                    Optional.empty(),
                    Optional.empty()));
        }
        return stages;
    }

    /** In the order in which HubSpot shows them. */
    private static List<Item> ordered(List<Item> items) throws RefusedDocumentException {
        return Order.by("displayOrder", items);
    }
}
