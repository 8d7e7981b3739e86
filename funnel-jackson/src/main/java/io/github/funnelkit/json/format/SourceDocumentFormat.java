package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The document that a methodology comes from. */
final class SourceDocumentFormat {

    private static final Text DATE = say("expected.date");
    private static final Text PAGES = say("expected.pages");

    private SourceDocumentFormat() {}

    /** The document, or null with a problem. */
    static @Nullable SourceDocument read(Node node, Problems problems) {
        Text expected = say("expected.document", "example", "{title: Sales handbook}");
        if (node instanceof Node.Scalar title
                && title.token() == Token.STRING
                && !title.text().isBlank()) {
            Values.wrong(node, expected, Optional.of("{title: " + Shown.value(node) + "}"), problems);
            return null;
        }
        Members members = Members.of(node, expected, problems);
        if (members == null) {
            return null;
        }
        Text title = TextFormat.read(members.required("title", say("expected.title")), problems);
        LocalDate date = date(members.optional("date"), problems);
        int pages = pages(members.optional("pages"), problems);
        Node note = members.optional("note");
        SourceDocument document = SourceDocument.of(title);
        document = date == null ? document : document.withDate(date);
        document = pages == 0 ? document : document.withPages(pages);
        document = note == null ? document : document.withNote(TextFormat.read(note, problems));
        members.done();
        return document;
    }

    private static @Nullable LocalDate date(@Nullable Node node, Problems problems) {
        String text = node == null ? null : Values.string(node, DATE, problems);
        if (node == null || text == null) {
            return null;
        }
        LocalDate date = IsoDate.parse(text);
        if (date == null) {
            Values.wrong(node, DATE, Corrected.date(text), problems);
        }
        return date;
    }

    /** The number, or 0 when there is none. */
    private static int pages(@Nullable Node node, Problems problems) {
        BigDecimal number = node == null ? null : Values.number(node, PAGES, problems);
        if (node == null || number == null) {
            return 0;
        }
        try {
            int pages = number.intValueExact();
            if (pages > 0) {
                return pages;
            }
        } catch (ArithmeticException notWholeOrTooMany) {
            // said below
        }
        Values.wrong(node, PAGES, problems);
        return 0;
    }

    static void write(SourceDocument document, CheckedSink sink) {
        sink.startObject();
        sink.name("title");
        TextFormat.write(document.title(), sink);
        document.date().ifPresent(date -> {
            sink.name("date");
            sink.date(date);
        });
        document.pages().ifPresent(pages -> {
            sink.name("pages");
            sink.number(pages);
        });
        document.note().ifPresent(note -> {
            sink.name("note");
            TextFormat.write(note, sink);
        });
        sink.endObject();
    }

    static void schema(SchemaText text) {
        text.described("The document that the methodology comes from");
        text.type("object");
        text.object("properties", () -> {
            text.refTo("title", "text");
            text.object("date", () -> {
                text.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                text.sink().property("format", "date");
            });
            text.object("pages", () -> {
                text.type("integer");
                text.number("minimum", 1);
                text.number("maximum", Integer.MAX_VALUE);
            });
            text.refTo("note", "text");
        });
        text.closed(List.of("title"));
    }
}
