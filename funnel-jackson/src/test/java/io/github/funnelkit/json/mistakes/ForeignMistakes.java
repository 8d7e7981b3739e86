package io.github.funnelkit.json.mistakes;

import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.mistakes.StructuralMistakes.At;
import io.github.funnelkit.json.mistakes.WrittenDocument.Entry;
import io.github.funnelkit.json.mistakes.WrittenDocument.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said as people say it, or as other formats have it: with words around, twice, in a list, at another level. */
record ForeignMistakes(WrittenDocument document, WrittenForms forms, MistakeList list) {

    private static final Map<Character, String> UNITS = Map.of('Y', "years", 'M', "months", 'W', "weeks", 'D', "days");
    private static final Set<String> LABELLED = Set.of("saleTypes", "forms", "reasons");

    void make(At at) {
        Part value = at.entry().value();
        if (value.token() == JsonToken.VALUE_NUMBER_INT) {
            number(value);
        }
        if (value.value().matches("P\\d+[YMWD]")) {
            period(at);
        }
        if (value.isObject()) {
            texts(at);
            conditions(at);
        }
        parts(at);
    }

    private void number(Part value) {
        String number = value.value();
        list.add("number range", text(value, number + "-" + number + "5"), value.from());
        list.add("number range in words", text(value, "between " + number + " and " + number + "0"), value.from());
        list.add("number with bound", text(value, "min. " + number), value.from());
        list.add("number approximately", text(value, "ca. " + number), value.from());
        list.add("number with bound in Chinese", text(value, "\u81F3\u5C11" + number), value.from());
        list.add("number and more", text(value, number + "+"), value.from());
        list.add("number with remark", text(value, number + " (guess)"), value.from());
        if (number.endsWith("0") && number.length() > 1) {
            list.add("number with O", text(value, number.substring(0, number.length() - 1) + "O"), value.from());
        }
        if (number.matches("[0-9]{2,3}")) {
            list.add("number apart", text(value, number.substring(0, 1) + " " + number.substring(1)), value.from());
        }
    }

    private String text(Part value, String text) {
        return document.with(value, forms.text(text));
    }

    private void period(At at) {
        Entry entry = at.entry();
        Part value = entry.value();
        String count = value.value().replaceAll("\\D", "");
        String unit = UNITS.get(value.value().charAt(value.value().length() - 1));
        list.add("period with bound", text(value, "within " + count + " " + unit), value.from());
        list.add("period with sign", document.with(value, "\"<= " + count + " " + unit + '"'), value.from());
        list.add("period range", text(value, count + "-" + count + "5 " + unit), value.from());
        list.add("period alone", text(value, "last " + unit.replaceFirst("s$", "")), value.from());
        String two = document.isJson()
                ? "{\"value\": " + count + ", \"unit\": \"" + unit + "\"}"
                : "{value: " + count + ", unit: " + unit + "}";
        list.add("period of two", document.with(value, two), value.from(), value.from() + 1);
        if (entry.name().equals("period")) {
            String renamed = document.isJson() ? '"' + unit + "\": " + count : unit + ": " + count;
            list.add("period by its unit", document.with(entry.from(), value.to(), renamed), entry.from());
        }
    }

    private void texts(At at) {
        Part value = at.entry().value();
        List<Entry> entries = value.entries();
        boolean isWording = entries.size() == 2
                && entries.stream().allMatch(each -> each.name().matches("zh|en"))
                && !LABELLED.contains(at.parentName());
        if (isWording) {
            list.add(
                    "languages as one",
                    document.with(
                            value,
                            forms.object("zh/en", forms.flow(entries.get(0).value()))),
                    value.from(),
                    value.from() + 1);
            list.add(
                    "languages in list",
                    document.with(
                            value,
                            entries.stream()
                                    .map(each -> pair("lang", each.name(), "text", each.value()))
                                    .collect(Collectors.joining(", ", "[", "]"))),
                    value.from());
        }
    }

    private String pair(String name, String id, String other, Part value) {
        String quote = document.isJson() ? "\"" : "";
        return "{" + quote + name + quote + ": " + forms.text(id) + ", " + quote + other + quote + ": "
                + forms.flow(value) + "}";
    }

    private void conditions(At at) {
        Part value = at.entry().value();
        Entry when = value.entry("when").orElse(null);
        if (at.parentName().equals("criteria")
                && when != null
                && when.value().entries().size() == 1
                && !when.value().entries().get(0).name().equals("when")) {
            Entry condition = when.value().entries().get(0);
            String quote = document.isJson() ? "\"" : "";
            list.add(
                    "condition without when",
                    document.with(
                            when.from(),
                            when.value().to(),
                            quote + condition.name() + quote + ": " + forms.flow(condition.value())),
                    when.from(),
                    value.from());
        }
        Entry is = value.entry("is").orElse(null);
        if (is != null && value.entries().size() == 1) {
            list.add(
                    "flag denied",
                    document.with(is.value(), "\"!" + is.value().value() + '"'),
                    is.value().from(),
                    value.from(),
                    is.from());
        }
        Entry values = value.entry("values").orElse(null);
        if (values != null && values.value().items().size() > 1) {
            String or = values.value().items().stream().map(Part::value).collect(Collectors.joining(" or "));
            list.add("entries with or", text(values.value(), or), values.value().from());
            list.add("entries without fact", document.with(value, forms.flow(values.value())), value.from());
        }
    }

    private void parts(At at) {
        Entry entry = at.entry();
        Part value = entry.value();
        String name = entry.name();
        boolean areLabels = LABELLED.contains(name)
                && !value.entries().isEmpty()
                && value.entries().stream().allMatch(each -> each.value().isScalar());
        if (areLabels) {
            list.add(
                    "labels in list",
                    document.with(
                            value,
                            value.entries().stream()
                                    .map(each -> forms.text(each.value().value()))
                                    .collect(Collectors.joining(", ", "[", "]"))),
                    value.from());
        }
        if (name.equals("criteria")
                && value.entries().size() == 1
                && value.entries().get(0).value().entry("is").isEmpty()) {
            Part criterion = value.entries().get(0).value();
            criterion
                    .entry("when")
                    .filter(when -> when.value().entries().size() == 1
                            && !when.value().entries().get(0).name().equals("when"))
                    .ifPresent(when -> list.add(
                            "criteria in list",
                            document.with(value, "[" + forms.flow(when.value()) + "]"),
                            value.from()));
        }
        if (name.matches("stages|endings")
                && value.entries().size() > 1
                && at.path().equals("/" + name)) {
            Entry last = value.entries().get(value.entries().size() - 1);
            String moved = forms.flow(last.value());
            WrittenDocument less = WrittenDocument.of(document.without(value, last), document.isJson());
            String quote = document.isJson() ? "\"" : "";
            int end = document.isJson()
                    ? less.text().lastIndexOf('}')
                    : less.text().length();
            String added = (document.isJson() ? ", " : "") + quote + last.name() + quote + ": " + moved
                    + (document.isJson() ? "" : "\n");
            int shift = document.isJson() ? 2 : 0;
            list.add(
                    name.toLowerCase(Locale.ROOT) + " outside",
                    less.text().substring(0, end) + added + less.text().substring(end),
                    end + shift);
        }
    }
}
