package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a document with its place. What is read of it counts as taken over; the document tells afterwards what is left.
 *
 * @param document the document
 * @param node the part
 * @param place where it stands, such as {@code results[0].stages[2]}; empty for the whole
 */
record Item(CrmDocument document, JsonNode node, String place) {

    private static final int LONGEST = 100;
    private static final String WHOLE = "$";

    /** The value of the first of several names that is there and not blank. */
    Optional<String> text(String... names) throws RefusedDocumentException {
        for (String name : names) {
            Item part = part(name);
            if (part.isThere()) {
                part.take();
                if (part.node.isContainerNode()) {
                    throw part.refused("import.no-text");
                }
                String text = part.node.asText().strip();
                if (text.codePoints().anyMatch(Item::isNoLetter)) {
                    throw part.refused("import.no-letter");
                }
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Controls and halves of letters, which no document may have. */
    private static boolean isNoLetter(int letter) {
        return (Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r')
                || Character.getType(letter) == Character.SURROGATE;
    }

    /** The same, which must be there. */
    String requiredText(String... names) throws RefusedDocumentException {
        Optional<String> text = text(names);
        if (text.isEmpty()) {
            throw document.refused(say("import.missing", "place", shownPlace(), "name", names[0]));
        }
        return text.get();
    }

    /** A number, also one that is written as a text. */
    Optional<BigDecimal> number(String... names) throws RefusedDocumentException {
        Optional<String> text = text(names);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.get()));
        } catch (NumberFormatException other) {
            throw named(names).refused("import.no-number");
        }
    }

    /** Yes or no, as the CRMs write it; no where nothing is said. */
    boolean flag(String... names) throws RefusedDocumentException {
        Optional<String> text = text(names);
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "t", "\u662f" -> true;
            case "false", "0", "no", "f", "\u5426" -> false;
            default -> throw named(names).refused("import.no-flag");
        };
    }

    /** The parts of a list; one that stands alone is a list of itself, as XML has it. */
    List<Item> items(String name) throws RefusedDocumentException {
        Item part = part(name);
        if (!part.isThere()) {
            return List.of();
        }
        return part.items();
    }

    /** The same where this is the list. */
    List<Item> items() throws RefusedDocumentException {
        List<Item> items = new ArrayList<>();
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                items.add(new Item(document, node.get(index), place + "[" + index + "]"));
            }
        } else {
            items.add(this);
        }
        for (Item item : items) {
            if (!item.node.isObject()) {
                throw item.refused("import.no-object");
            }
        }
        return items;
    }

    Item part(String name) {
        return new Item(document, node.path(name), place.isEmpty() ? name : place + "." + name);
    }

    private Item named(String... names) {
        for (String name : names) {
            if (part(name).isThere()) {
                return part(name);
            }
        }
        return part(names[0]);
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean has(String name) {
        return part(name).isThere();
    }

    /** Says nothing of it: it is no part of the pipelines, or taken over otherwise. */
    Item take() {
        document.taken().add(place);
        return this;
    }

    void take(String... names) {
        for (String name : names) {
            part(name).take();
        }
    }

    /** All of it is not taken over, for a reason. */
    void leaveOut(Text words) {
        take().note(words);
    }

    /** Something of it is not taken over. */
    void note(Text words) {
        document.leaveOut(place, words);
    }

    private RefusedDocumentException refused(String key) {
        return document.refused(say(key, "place", shownPlace(), "value", shown(node)));
    }

    /** By where it stands: what stands there is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Item that && document == that.document && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    private String shownPlace() {
        return place.isEmpty() ? WHOLE : place;
    }

    /** What stands there, as long as a message may have it. */
    static String shown(JsonNode node) {
        String text = node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
