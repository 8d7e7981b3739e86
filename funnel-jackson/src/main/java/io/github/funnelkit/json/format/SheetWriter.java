package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** Writes fact sheets in the order of the facts' ids; numbers with their units, so that a sheet can stand by itself. */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * Writes a sheet.
     *
     * @param sheet the sheet
     * @param output where to write it
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public static void write(FactSheet sheet, TokenSink output) {
        writePart(sheet, new CheckedSink(DocumentKind.SHEET, output));
    }

    /**
     * Writes a sheet that is part of another document.
     *
     * @param sheet the sheet
     * @param sink where to write it
     */
    public static void writePart(FactSheet sheet, CheckedSink sink) {
        sink.startObject();
        for (Fact<?> fact : sheet.facts()) {
            sink.name(fact.id());
            if (sheet.value(fact) instanceof FactValue.Known<?> known) {
                known(fact, known.value(), sink);
            } else {
                none(fact, sink);
            }
        }
        sink.endObject();
    }

    private static void none(Fact<?> fact, CheckedSink sink) {
        if (fact.type().isMultiple()) {
            sink.startArray();
            sink.endArray();
        } else {
            sink.startObject();
            sink.name("none");
            sink.bool(true);
            sink.endObject();
        }
    }

    private static void known(Fact<?> fact, Object value, CheckedSink sink) {
        if (fact.unit().isEmpty()) {
            plain(value, sink);
        } else {
            sink.startObject();
            sink.name("value");
            plain(value, sink);
            sink.property("unit", fact.unit());
            sink.endObject();
        }
    }

    private static void plain(Object value, CheckedSink sink) {
        if (value instanceof Boolean flag) {
            sink.bool(flag);
        } else if (value instanceof Long count) {
            sink.number(count);
        } else if (value instanceof BigDecimal quantity) {
            sink.number(quantity);
        } else if (value instanceof LocalDate date) {
            sink.date(date);
        } else if (value instanceof FactSheet record) {
            writePart(record, sink);
        } else if (value instanceof Collection<?> entries) {
            sink.startArray();
            entries.forEach(entry -> plain(entry, sink));
            sink.endArray();
        } else {
            sink.string(value.toString());
        }
    }
}
