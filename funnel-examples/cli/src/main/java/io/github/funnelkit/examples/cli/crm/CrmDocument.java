package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document of a CRM as a tree, with what has been taken of it so far.
 */
final class CrmDocument {

    /** More names than this are counted and not listed. */
    private static final int LISTED = 100;

    private final String file;
    private final JsonNode root;
    private final Set<String> taken = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * A document of which nothing has been taken yet.
     *
     * @param file the name of its file
     * @param root the tree: of XML, JSON or the rows of a table
     */
    CrmDocument(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** The tree. */
    JsonNode root() {
        return root;
    }

    /** The places of all that was taken. */
    Set<String> taken() {
        return taken;
    }

    /** Something of it is not taken over. */
    void leaveOut(String place, Text words) {
        leftOut.add(new LeftOut(file, place, words));
    }

    Item whole() {
        return new Item(this, root, "");
    }

    RefusedDocumentException refused(Text reason) {
        return new RefusedDocumentException(file, reason);
    }

    /** What was left out for a reason, and what nobody has asked for: once for all that is alike. */
    List<LeftOut> allLeftOut() {
        Map<String, Rest> rest = new LinkedHashMap<>();
        collect(whole(), "", rest);
        List<LeftOut> all = new ArrayList<>(leftOut);
        rest.values().stream().limit(LISTED).forEach(each -> all.add(each.leftOut(file)));
        if (rest.size() > LISTED) {
            all.add(new LeftOut(file, "", say("import.more-left-out", "count", rest.size() - LISTED)));
        }
        return all;
    }

    /** Values of one name that nobody has asked for. */
    private record Rest(String place, String value, int count) {

        LeftOut leftOut(String file) {
            Text words = count == 1
                    ? say("import.value-left-out", "value", value)
                    : say("import.values-left-out", "count", count, "value", value);
            return new LeftOut(file, place, words);
        }

        Rest and(String pattern) {
            return new Rest(pattern, value, count + 1);
        }
    }

    private static void collect(Item item, String pattern, Map<String, Rest> rest) {
        if (item.document().taken().contains(item.place())) {
            return;
        }
        JsonNode node = item.node();
        if (node.isObject()) {
            node.fieldNames()
                    .forEachRemaining(
                            name -> collect(item.part(name), pattern.isEmpty() ? name : pattern + "." + name, rest));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                Item part = new Item(item.document(), node.get(index), item.place() + "[" + index + "]");
                collect(part, pattern + "[]", rest);
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            rest.merge(pattern, new Rest(item.place(), Item.shown(node), 1), (before, same) -> before.and(pattern));
        }
    }
}
