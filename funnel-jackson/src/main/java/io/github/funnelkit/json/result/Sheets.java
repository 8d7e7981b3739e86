package io.github.funnelkit.json.result;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.json.format.FactsSchema;
import io.github.funnelkit.json.format.SchemaText;
import io.github.funnelkit.json.format.SheetWriter;

/** What is known of customers, as documents that can be read again. */
final class Sheets {

    static final Form<FactSheet> SHEET = new OfSheets();

    private Sheets() {}

    private static final class OfSheets implements Form<FactSheet>, Definition {

        @Override
        public void write(FactSheet sheet, Output output) {
            SheetWriter.writePart(sheet, output.sink());
        }

        @Override
        public void describe(SchemaText schema) {
            schema.ref(name());
        }

        @Override
        public void collect(Definitions definitions) {
            definitions.add(this);
        }

        @Override
        public String name() {
            return "facts";
        }

        @Override
        public void define(SchemaText schema) {
            FactsSchema.ofAny(schema).sheet();
        }

        @Override
        public void collectParts(Definitions definitions) {}
    }

    /** A sheet of one value; empty where nothing is known. */
    @SuppressWarnings("unchecked") // a value of the fact, whatever its type is
    static FactSheet of(Fact<?> fact, FactValue<?> value) {
        return FactSheet.builder()
                .setValue((Fact<Object>) fact, (FactValue<Object>) value)
                .build();
    }
}
