package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentSchema;

/** Writes the JSON Schemas of the documents. */
public final class SchemaWriter {

    private SchemaWriter() {}

    /**
     * Writes a schema.
     *
     * @param schema of which documents
     * @param results what results are written as
     * @param output where to write it
     */
    public static void write(DocumentSchema schema, ResultVocabulary results, TokenSink output) {
        SchemaText text = new SchemaText(new CheckedSink(DocumentKind.SCHEMA, output));
        output.startObject();
        if (schema.registry().isPresent()) {
            new FunnelSchema(text, schema.registry().get()).write();
        } else if (schema.isOfEvents()) {
            new EventSchema(text).write();
        } else if (schema.isOfCommands()) {
            new CommandSchema(text).write();
        } else if (schema.isOfResults()) {
            results.schema(text);
        } else {
            new FactsSchema(text, schema.funnel()).write();
        }
        output.endObject();
    }
}
