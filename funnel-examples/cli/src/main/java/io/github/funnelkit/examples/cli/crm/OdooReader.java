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
import java.util.stream.Stream;

/** Stages of Odoo, as an export, as its API answers them, or as XML data; of the latter its lost reasons, too. */
final class OdooReader {

    private static final List<String> STAGES = List.of("crm.stage");
    private static final List<String> REASONS = List.of("crm.lost.reason", "crm.lost_reason");
    private static final String[] NAME = {"name", "Stage Name", "\u9636\u6bb5\u540d\u79f0"};
    private static final String[] SEQUENCE = {"sequence", "Sequence", "\u5e8f\u5217"};
    private static final String[] IS_WON = {"is_won", "Is Won Stage?", "Is Won Stage"};
    private static final String[] KEY = {"id", "@id", "External ID", "ID", ".id"};
    private static final List<String> TEAM =
            List.of("team_id", "team_id/name", "team_id/id", "team_ids", "Sales Team", "Sales Teams");
    /** Who made a record and when, and what it is called once more: nothing of the pipeline. */
    private static final String[] OF_THE_RECORD = {
        "display_name",
        "Display Name",
        "create_uid",
        "Created by",
        "create_date",
        "Created on",
        "write_uid",
        "Last Updated by",
        "write_date",
        "Last Updated on",
        "__last_update",
        "Last Modified on"
    };

    private static final String ROTS_AFTER = "rotting_threshold_days";

    private OdooReader() {}

    static boolean reads(CrmDocument document) {
        JsonNode root = document.root();
        JsonNode first = root.isArray()
                ? root.path(0)
                : root.path(root.has("result") ? "result" : CrmFile.ROWS).path(0);
        boolean isTable = Stream.of(NAME).anyMatch(first::has)
                && Stream.of(SEQUENCE, IS_WON).flatMap(Stream::of).anyMatch(first::has);
        return root.has(OdooData.ROOT) || isTable;
    }

    static Pipelines read(List<CrmDocument> documents) throws RefusedDocumentException {
        List<Item> stages = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (CrmDocument document : documents) {
            Item whole = document.whole();
            if (whole.has(OdooData.ROOT)) {
                for (String model : STAGES) {
                    stages.addAll(whole.part(OdooData.ROOT).items(model));
                }
                for (String model : REASONS) {
                    for (Item item : whole.part(OdooData.ROOT).items(model)) {
                        item.take("@id");
                        reasons.add(item.requiredText(NAME));
                    }
                }
            } else if (document.root().isArray()) {
                stages.addAll(whole.items());
            } else {
                whole.take("jsonrpc", "id");
                stages.addAll(whole.items(whole.has("result") ? "result" : CrmFile.ROWS));
            }
        }
        return new Pipelines(pipelines(stages), Pipelines.Outcome.ARCHIVED_WHEN_LOST, reasons);
    }

    /** A stage of no team is one of all teams. */
    private static List<Pipeline> pipelines(List<Item> items) throws RefusedDocumentException {
        List<PipelineStage> stages = new ArrayList<>();
        List<List<String>> teams = new ArrayList<>();
        Map<String, List<PipelineStage>> byTeam = new LinkedHashMap<>();
        byTeam.put("", new ArrayList<>());
        Keys keys = new Keys();
        for (Item item : Order.by(SEQUENCE, items)) {
            PipelineStage stage = stage(item);
            keys.require(item, stage.key());
            List<String> own = teams(item);
            own.forEach(team -> byTeam.putIfAbsent(team, new ArrayList<>()));
            stages.add(stage);
            teams.add(own);
        }
        for (int i = 0; i < stages.size(); i++) {
            for (Map.Entry<String, List<PipelineStage>> team : byTeam.entrySet()) {
                if (teams.get(i).isEmpty() || teams.get(i).contains(team.getKey())) {
                    team.getValue().add(stages.get(i));
                }
            }
        }
        List<Pipeline> pipelines = new ArrayList<>();
        byTeam.forEach((team, own) -> {
            if (own.stream().anyMatch(PipelineStage::isOpen)) {
                pipelines.add(new Pipeline(
                        own.get(0).item(),
                        team.isEmpty() ? "opportunity" : team,
                        team.isEmpty() ? "Opportunity" : team,
                        own));
            }
        });
        return pipelines;
    }

    private static PipelineStage stage(Item item) throws RefusedDocumentException {
        String name = item.requiredText(NAME);
        item.take(OF_THE_RECORD);
        item.node().properties().forEach(field -> {
            if (isNothing(field.getValue())) {
                item.take(field.getKey());
            }
        });
        Optional<String> requirements = item.part("requirements").node().isBoolean()
                ? Optional.empty()
                : item.text("requirements", "Requirements");
        requirements.ifPresent(words -> item.part(item.has("requirements") ? "requirements" : "Requirements")
                .leaveOut(say("import.requirements", "stage", name, "words", words)));
        return new PipelineStage(
                item,
                item.text(KEY).orElse(name),
                name,
                item.flag(IS_WON) ? Close.WON : Close.OPEN,
                Optional.empty(),
                Optional.empty(),
                stay(item));
    }

    /** How Odoo writes that a field has no value or is not ticked: false, in a table as a word; or no references. */
    private static boolean isNothing(JsonNode value) {
        return value.isTextual() ? value.asText().strip().equalsIgnoreCase("false") : isNoValue(value);
    }

    private static boolean isNoValue(JsonNode value) {
        return value.isArray() ? value.isEmpty() : value.isBoolean() && !value.asBoolean();
    }

    private static Optional<Period> stay(Item item) throws RefusedDocumentException {
        Optional<BigDecimal> days =
                item.part(ROTS_AFTER).node().isBoolean() ? Optional.empty() : item.number(ROTS_AFTER);
        return days.filter(number -> number.signum() > 0).map(number -> Period.ofDays(number.intValue()));
    }

    /** By name where the export says it, else by number. */
    private static List<String> teams(Item item) {
        List<String> teams = new ArrayList<>();
        for (String name : TEAM) {
            Item part = item.part(name);
            if (part.isThere()) {
                part.take();
                JsonNode node = part.node();
                boolean isNamed = node.isArray()
                        && node.size() == 2
                        && node.get(0).isNumber()
                        && node.get(1).isTextual();
                if (isNamed) {
                    teams.add(node.get(1).asText().strip());
                } else if (node.isArray()) {
                    node.forEach(each -> teams.add(each.asText().strip()));
                } else if (!node.isBoolean() && !node.asText().equalsIgnoreCase("false")) {
                    teams.add(node.asText().strip());
                }
            }
        }
        teams.removeIf(String::isEmpty);
        return teams;
    }
}
