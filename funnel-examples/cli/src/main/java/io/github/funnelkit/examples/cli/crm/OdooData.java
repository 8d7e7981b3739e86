package io.github.funnelkit.examples.cli.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** XML data of Odoo as objects: under each model its records, and in each record the values of its fields. */
final class OdooData {

    /** The root element. */
    static final String ROOT = "odoo";

    private static final String OLD_ROOT = "openerp";
    private static final String RECORD = "record";
    private static final String DATA = "data";

    private OdooData() {}

    /** The same tree, if it is none of Odoo. */
    static JsonNode of(JsonNode xml) {
        JsonNode root = xml.path(xml.has(OLD_ROOT) ? OLD_ROOT : ROOT);
        if (root.isMissingNode()) {
            return xml;
        }
        ObjectNode models = JsonNodeFactory.instance.objectNode();
        add(root, models);
        each(root.path(DATA)).forEach(data -> add(data, models));
        return JsonNodeFactory.instance.objectNode().set(ROOT, models);
    }

    /** What is no record stays as it is; that data is not loaded a second time says nothing of it. */
    private static void add(JsonNode parent, ObjectNode models) {
        each(parent.path(RECORD)).forEach(record -> {
            String model = record.path("@model").asText(RECORD);
            if (!(models.get(model) instanceof ArrayNode list)) {
                models.set(model, JsonNodeFactory.instance.arrayNode().add(object(record)));
            } else {
                list.add(object(record));
            }
        });
        parent.properties().forEach(field -> {
            if (!field.getKey().equals(RECORD)
                    && !field.getKey().equals(DATA)
                    && !field.getKey().equals("@noupdate")) {
                models.set(field.getKey(), field.getValue());
            }
        });
    }

    private static ObjectNode object(JsonNode record) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        record.properties().forEach(field -> {
            if (!field.getKey().equals("field") && !field.getKey().equals("@model")) {
                object.set(field.getKey(), field.getValue());
            }
        });
        for (JsonNode field : each(record.path("field"))) {
            String name = field.path("@name").asText();
            if (field.path("@eval").asText().equals("False")) {
                object.put(name, false);
            } else if (field.has("@eval")) {
                object.put(name, field.get("@eval").asText().replaceAll("^'(.*)'$", "$1"));
            } else if (field.has("@ref")) {
                object.put(name, field.get("@ref").asText());
            } else {
                object.set(name, field.has(XmlTree.LETTERS) ? field.get(XmlTree.LETTERS) : field);
            }
        }
        return object;
    }

    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode()) {
            all.add(node);
        }
        return all;
    }
}
