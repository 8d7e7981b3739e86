package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Units and entries as a document names them: alone, or with what each is called.
 *
 * @param ids how they are written in the data
 * @param texts what those are called of which it says so
 */
record NamedTexts(List<String> ids, Map<String, Text> texts) {

    /** Ids with commas of another width between them, which no text has. */
    private static final Pattern IDS = Pattern.compile("[\\w-]+(?:\\s*[\uFF0C\u3001\uFF1B]\\s*[\\w-]+)+");

    static final NamedTexts NONE = new NamedTexts(List.of(), Map.of());

    private static final Text UNIT = say("expected.unit");
    private static final Text ENTRIES = say("expected.entries");

    /** The first, or an empty text. */
    String first() {
        return ids.isEmpty() ? "" : ids.get(0);
    }

    /** One unit; null with a problem. */
    static @Nullable NamedTexts unit(Node node, Problems problems) {
        if (!(node instanceof Node.Obj object)) {
            String unit = Values.filled(node, UNIT, problems);
            return unit == null ? null : new NamedTexts(List.of(unit), Map.of());
        }
        if (object.members().size() != 1 || object.members().containsKey("")) {
            problems.add(
                    node.spot(),
                    say(
                            "wrong",
                            "found",
                            say("found.units", "count", object.members().size()),
                            "expected",
                            UNIT));
            return null;
        }
        return named(object, problems);
    }

    /** Entries in their order; null with a problem. */
    static @Nullable NamedTexts entries(Node node, Problems problems) {
        Optional<Node.Arr> inner = Reshaped.list(node);
        if (inner.isPresent()) {
            Values.wrong(node, ENTRIES, inner.map(Shown::value), problems);
            return null;
        }
        if (node instanceof Node.Obj object) {
            return named(object, problems);
        }
        if (!(node instanceof Node.Arr list)) {
            Values.list(node, ENTRIES, problems);
            return null;
        }
        Optional<Text> object = list.items().size() == 1 && list.items().get(0) instanceof Node.Obj
                ? Reshaped.object(list, ENTRIES, true)
                : Optional.empty();
        if (object.isPresent()) {
            problems.add(node.spot(), object.get());
            return null;
        }
        Optional<String> byId = byId(list);
        if (byId.isPresent()) {
            Values.wrong(node, ENTRIES, byId, problems);
            return null;
        }
        List<String> entries = Values.strings(list.items(), say("expected.text"), problems);
        for (int i = 0; entries != null && i < entries.size(); i++) {
            String entry = entries.get(i);
            Optional<String> several =
                    entries.size() == 1 || IDS.matcher(entry).matches() ? Values.several(entry) : Optional.empty();
            if (several.isPresent()) {
                Values.wrong(
                        list.items().get(i), ENTRIES, several.map(all -> all.substring(1, all.length() - 1)), problems);
                return null;
            }
        }
        return entries == null ? null : new NamedTexts(entries, Map.of());
    }

    /** {@code {small: Small}} for {@code [{id: small, label: Small}]} and {@code [{small: Small}]}. */
    static Optional<String> byId(Node.Arr list) {
        List<String> all = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Obj object)
                    || object.members().isEmpty()
                    || object.members().size() > 2
                    || (object.members().size() == 2
                            && !(object.members().values().iterator().next().value() instanceof Node.Scalar))) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            object.members().values().forEach(member -> values.add(Shown.value(member.value())));
            boolean isOne = object.members().size() == 1;
            String id = isOne ? object.members().keySet().iterator().next() : values.get(0);
            all.add(id + ": " + values.get(isOne ? 0 : 1));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Words.cut("{" + String.join(", ", all) + "}", 200));
    }

    /** {@code {price: Price}} for {@code [Price]}; empty where a text gives no id. */
    static Optional<String> ofTexts(Node.Arr list) {
        List<String> all = new ArrayList<>();
        for (Node item : list.items()) {
            String text = item instanceof Node.Scalar scalar && scalar.token() == Token.STRING ? scalar.text() : "";
            Optional<String> id = Layout.isId(text) ? Optional.of(text) : Corrected.id(text);
            if (id.filter(Layout::isId).isEmpty()) {
                return Optional.empty();
            }
            all.add(id.get().substring(0, 1).toLowerCase(Locale.ROOT) + id.get().substring(1) + ": "
                    + Shown.value(item));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Words.cut("{" + String.join(", ", all) + "}", 200));
    }

    private static NamedTexts named(Node.Obj object, Problems problems) {
        Map<String, Text> texts = new LinkedHashMap<>();
        object.members().forEach((id, member) -> {
            Text text = TextFormat.read(member.value(), problems);
            if (!text.equals(TextFormat.UNREADABLE)) {
                texts.put(id, text);
            }
        });
        return new NamedTexts(List.copyOf(object.members().keySet()), texts);
    }
}
