package io.github.funnelkit.json.mistakes;

import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.mistakes.StructuralMistakes.At;
import io.github.funnelkit.json.mistakes.WrittenDocument.Entry;
import io.github.funnelkit.json.mistakes.WrittenDocument.Part;
import org.jspecify.annotations.Nullable;

/** Values of another shape than is expected: a list for an object, an object around a text, nothing at all. */
record ShapeMistakes(WrittenDocument document, WrittenForms forms, MistakeList list) {

    void make(At at) {
        Entry entry = at.entry();
        Part value = entry.value();
        String name = entry.name();
        if (!StructuralMistakes.PROPERTIES.contains(name)
                && !at.parentName().matches("criteria|mandatory|optional|saleTypes|facts|stages")) {
            return;
        }
        String kind = StructuralMistakes.PROPERTIES.contains(name) ? "" : " of a part";
        list.add("null" + kind, document.with(value, "null"), value.from(), entry.from());
        if (value.isObject()) {
            list.add("object as text" + kind, document.with(value, forms.text("as agreed")), value.from());
            list.add("object in list" + kind, document.with(value, "[" + forms.flow(value) + "]"), value.from());
            list.add("object as list" + kind, document.with(value, forms.singles(value)), value.from());
            boolean isUsedElsewhere = name.matches("facts|forms|positions|saleTypes|collections");
            int[] places = isUsedElsewhere ? new int[0] : new int[] {value.from()};
            list.add("object empty" + kind, document.with(value, "{}"), places);
            list.add("object as number" + kind, document.with(value, "3"), value.from());
        }
        if (value.isList()) {
            list.add("list as text", document.with(value, forms.text("one, two")), value.from(), value.from() + 1);
            list.add("list empty", document.with(value, "[]"), value.from(), value.from() + 1, entry.from());
            list.add(
                    "list in list",
                    document.with(value, "[" + forms.flow(value) + "]"),
                    value.from(),
                    value.from() + 1,
                    value.from() + 2);
            list.add(
                    "list as object",
                    document.with(value, forms.object("first", forms.flow(value))),
                    value.from(),
                    value.from() + 1);
        }
        if (value.token() == JsonToken.VALUE_STRING && !name.equals("format")) {
            list.add("text as number" + kind, document.with(value, "2024"), value.from());
            list.add("text as flag" + kind, document.with(value, "true"), value.from());
            if (!name.equals("unit")) {
                list.add(
                        "text in object" + kind,
                        document.with(value, forms.object("text", forms.text(value.value()))),
                        value.from(),
                        value.from() + 1);
            }
            list.add("text in list" + kind, document.with(value, "[" + forms.text(value.value()) + "]"), value.from());
            list.add("text empty" + kind, document.with(value, "\"\""), value.from());
        }
        outside(at, kind);
    }

    /** What is said behind the object to which it belongs, as if that were closed too early. */
    private void outside(At at, String kind) {
        Entry entry = at.entry();
        Part value = entry.value();
        String name = entry.name();
        if (value.isObject()
                && !value.entries().isEmpty()
                && !at.owner().entries().isEmpty()) {
            Entry inner = value.entries().get(value.entries().size() - 1);
            String without = document.without(value, inner);
            if (StructuralMistakes.PROPERTIES.contains(inner.name())
                    && value.entries().size() > 1) {
                WrittenDocument less = WrittenDocument.of(without, document.isJson());
                Part owner = same(less.root(), at.owner().from());
                Entry before = owner == null ? null : owner.entry(name).orElse(null);
                if (owner != null
                        && before != null
                        && at.owner().entry(inner.name()).isEmpty()) {
                    int end = before.value().to();
                    String between = less.isFlow(owner)
                            ? ", "
                            : "\n" + " ".repeat(less.place(before.from()).column() - 1);
                    String quote = document.isJson() ? "\"" : "";
                    String added = between + quote + inner.name() + quote + ": " + forms.flow(inner.value());
                    list.add("entry outside" + kind, less.with(end, end, added), end + between.length());
                }
            }
        }
    }

    private static @Nullable Part same(Part part, int from) {
        if (part.isObject() && part.from() == from) {
            return part;
        }
        for (Entry entry : part.entries()) {
            Part found = same(entry.value(), from);
            if (found != null) {
                return found;
            }
        }
        for (Part item : part.items()) {
            Part found = same(item, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
