package io.github.funnelkit.json.mistakes;

import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.mistakes.WrittenDocument.Part;
import java.util.ArrayList;
import java.util.List;

/** Values as they are written on one line of a document. */
record WrittenForms(WrittenDocument document) {

    String text(String text) {
        return document.isJson() || text.matches(".*[,:\\[\\]{}#>%].*") ? '"' + text + '"' : text;
    }

    String object(String name, String value) {
        return "{" + (document.isJson() ? '"' + name + '"' : name) + ": " + value + "}";
    }

    /** On one line. */
    String flow(Part part) {
        if (part.isObject()) {
            List<String> all = new ArrayList<>();
            part.entries()
                    .forEach(each -> all.add(
                            (document.isJson() ? '"' + each.name() + '"' : each.name()) + ": " + flow(each.value())));
            return "{" + String.join(", ", all) + "}";
        }
        if (part.isList()) {
            return "[" + String.join(", ", part.items().stream().map(this::flow).toList()) + "]";
        }
        String written = document.written(part);
        return part.token() == JsonToken.VALUE_STRING
                        && !written.startsWith("\"")
                        && !written.startsWith("'")
                        && part.value().matches(".*[,:\\[\\]{}#].*")
                ? '"' + part.value() + '"'
                : written;
    }

    String singles(Part object) {
        List<String> all = new ArrayList<>();
        object.entries().forEach(each -> all.add(object(each.name(), flow(each.value()))));
        return "[" + String.join(", ", all) + "]";
    }
}
