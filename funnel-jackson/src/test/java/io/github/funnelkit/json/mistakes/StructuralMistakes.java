package io.github.funnelkit.json.mistakes;

import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.mistakes.WrittenDocument.Entry;
import io.github.funnelkit.json.mistakes.WrittenDocument.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Mistakes in what is written, not in how YAML or JSON is: a few of each kind, at places that chance draws. */
final class StructuralMistakes {

    /** Names that the format gives; all others are those of the methodology. */
    static final Set<String> PROPERTIES = Set.of(
            "format",
            "version",
            "saleTypes",
            "facts",
            "collections",
            "forms",
            "positions",
            "stages",
            "guides",
            "endings",
            "customerType",
            "winProbability",
            "criteria",
            "when",
            "text",
            "type",
            "label",
            "unit",
            "entries",
            "fact",
            "value",
            "period",
            "least",
            "most",
            "requiresForm",
            "toDo",
            "from",
            "to",
            "mandatory",
            "optional",
            "team",
            "points",
            "helps",
            "sum",
            "each",
            "allOf",
            "anyOf",
            "not",
            "is",
            "present",
            "atLeast",
            "atMost",
            "withinLast",
            "values",
            "chosenBy",
            "confirmed",
            "kind",
            "reasons",
            "requires",
            "then",
            "where",
            "in",
            "some",
            "every",
            "ordered",
            "holds",
            "staysAtMost",
            "approval",
            "dueWithin",
            "forecastCategory",
            "title",
            "ticked",
            "oneOf",
            "equalTo",
            "between",
            "withinNext",
            "upcoming",
            "atLeastOf",
            "of",
            "day",
            "plus",
            "minus",
            "today",
            "percent",
            "derivedFrom");

    private static final Map<String, String> WORDS = Map.of(
            "1", "one", "2", "two", "3", "three", "10", "ten", "20", "twenty", "30", "thirty", "50", "fifty", "60",
            "sixty");

    private static final Set<String> REFERENCES = Set.of(
            "fact", "is", "present", "from", "to", "requiresForm", "helps", "in", "chosenBy", "upcoming", "forms");

    private final WrittenDocument document;
    private final Random random;
    private final MistakeList list;
    private final WrittenForms forms;
    private final ShapeMistakes shapes;
    private final ForeignMistakes foreign;

    /** Where an entry stands. */
    record At(Part owner, Entry entry, String path) {

        String parentName() {
            int slash = path.lastIndexOf('/');
            return path.substring(path.lastIndexOf('/', slash - 1) + 1, Math.max(0, slash));
        }
    }

    StructuralMistakes(WrittenDocument document, Random random, int each) {
        this.document = document;
        this.random = random;
        this.list = new MistakeList(document, each);
        this.forms = new WrittenForms(document);
        this.shapes = new ShapeMistakes(document, forms, list);
        this.foreign = new ForeignMistakes(document, forms, list);
    }

    List<Mistake> all() {
        List<At> entries = new ArrayList<>();
        collect(document.root(), "", entries);
        Collections.shuffle(entries, random);
        for (At at : entries) {
            names(at);
            values(at);
            shapes.make(at);
            foreign.make(at);
        }
        return list.all();
    }

    private static void collect(Part part, String path, List<At> entries) {
        for (Entry entry : part.entries()) {
            entries.add(new At(part, entry, path + "/" + entry.name()));
            collect(entry.value(), path + "/" + entry.name(), entries);
        }
        for (Part item : part.items()) {
            collect(item, path, entries);
        }
    }

    private void names(At at) {
        Entry entry = at.entry;
        Part owner = at.owner;
        String name = entry.name();
        boolean isProperty =
                PROPERTIES.contains(name) && !at.parentName().equals("criteria") && !at.path.equals("/format");
        if (isProperty) {
            list.add("name typo", document.withName(entry, typo(name)), entry.from());
            list.add("name snake", document.withName(entry, snake(name)), entry.from());
            list.add("name capital", document.withName(entry, capital(name)), entry.from());
            if (!name.equals("ordered")) { // is no mistake but where something asks for the order
                list.add("entry left out", document.without(owner, entry), owner.from());
            }
            if (entry.value().isScalar()) {
                list.add("entry twice", twice(owner, entry), entry.from() + shift(owner, entry));
            }
        }
        if (at.owner.isObject() && isProperty && !owner.entries().isEmpty()) {
            list.add(
                    "name unknown",
                    document.withEntry(owner, "importance", document.isJson() ? "\"high\"" : "high"),
                    document.isFlow(owner) ? owner.from() + 1 : owner.from());
        }
        if (REFERENCES.contains(name) && isId(entry.value())) {
            String id = entry.value().value();
            list.add(
                    "reference typo",
                    document.with(entry.value(), forms.text(typo(id))),
                    entry.value().from());
            list.add(
                    "reference snake",
                    document.with(entry.value(), forms.text(snake(id))),
                    entry.value().from());
            list.add(
                    "reference unknown",
                    document.with(entry.value(), forms.text("somethingElse")),
                    entry.value().from());
            list.add(
                    "reference number",
                    document.with(entry.value(), "7"),
                    entry.value().from());
            list.add(
                    "reference object",
                    document.with(entry.value(), forms.object("id", forms.text(id))),
                    entry.value().from(),
                    entry.value().from() + 1);
            list.add(
                    "reference list",
                    document.with(entry.value(), "[" + forms.text(id) + "]"),
                    entry.value().from());
        }
        if (at.parentName().equals("facts") && !at.path.substring(1).contains("each")) {
            list.add("declared otherwise", document.withName(entry, typo(name)));
            list.add("id with blank", document.withName(entry, name + " new"), entry.from());
        }
    }

    private void values(At at) {
        Entry entry = at.entry;
        Part value = entry.value();
        if (value.token() == JsonToken.VALUE_NUMBER_INT) {
            String number = value.value();
            list.add("number as text", document.with(value, '"' + number + '"'), value.from());
            if (number.matches("\\d{1,3}000")) {
                list.add(
                        "number grouped",
                        document.with(value, '"' + number.replaceFirst("000$", ",000") + '"'),
                        value.from());
            }
            list.add("number with unit", document.with(value, forms.text(number + " EUR")), value.from());
            list.add("number percent", document.with(value, forms.text(number + "%")), value.from());
            if (WORDS.containsKey(number)) {
                list.add("number in words", document.with(value, forms.text(WORDS.get(number))), value.from());
            }
            list.add("number in list", document.with(value, "[" + number + "]"), value.from());
            list.add("number null", document.with(value, "null"), value.from());
            list.add("number as flag", document.with(value, "true"), value.from());
            list.add("number with sign", document.with(value, forms.text(">= " + number)), value.from());
            list.add(
                    "number in object",
                    document.with(value, forms.object("value", number)),
                    value.from(),
                    value.from() + 1);
        }
        boolean isPeriod = value.value().matches("P\\d+[YMWD]");
        if (isPeriod) {
            String count = value.value().replaceAll("\\D", "");
            String unit = Map.of('Y', "years", 'M', "months", 'W', "weeks", 'D', "days")
                    .get(value.value().charAt(value.value().length() - 1));
            list.add("period in words", document.with(value, forms.text(count + " " + unit)), value.from());
            list.add(
                    "period short",
                    document.with(value, forms.text(value.value().substring(1))),
                    value.from());
            list.add("period number", document.with(value, count), value.from());
            list.add(
                    "period lower",
                    document.with(value, forms.text(value.value().toLowerCase(Locale.ROOT))),
                    value.from());
            list.add("period object", document.with(value, forms.object(unit, count)), value.from());
        }
        if (value.token() == JsonToken.VALUE_TRUE) {
            list.add("flag in words", document.with(value, forms.text("allowed")), value.from());
            list.add("flag quoted", document.with(value, "\"true\""), value.from());
            list.add("flag number", document.with(value, "1"), value.from());
        }
        if (entry.name().equals("type")) {
            String other = Map.of(
                            "flag",
                            "boolean",
                            "count",
                            "integer",
                            "quantity",
                            "number",
                            "day",
                            "date",
                            "choice",
                            "enum",
                            "text",
                            "string",
                            "checklist",
                            "multiselect",
                            "days",
                            "dates")
                    .getOrDefault(value.value(), "x");
            list.add("type foreign", document.with(value, forms.text(other)), value.from());
            list.add("type typo", document.with(value, forms.text(typo(value.value()))), value.from());
            list.add("type unknown", document.with(value, forms.text("person")), value.from());
        }
    }

    private String twice(Part owner, Entry entry) {
        return document.with(
                entry.from(),
                entry.from(),
                document.text().substring(entry.from(), entry.value().to())
                        + (document.isFlow(owner)
                                ? ", "
                                : "\n" + " ".repeat(document.place(entry.from()).column() - 1)));
    }

    private int shift(Part owner, Entry entry) {
        int length = entry.value().to() - entry.from();
        return length
                + (document.isFlow(owner) ? 2 : document.place(entry.from()).column());
    }

    private boolean isId(Part value) {
        return value.token() == JsonToken.VALUE_STRING && value.value().matches("[A-Za-z][A-Za-z0-9-]{3,}");
    }

    private String typo(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + (name.charAt(at) == 'x' ? 'y' : 'x') + name.substring(at + 1);
        };
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
