package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentSchema;
import java.io.IOException;

/** The schema of what the library answers, which the program's JSON is held against. */
final class ResultSchema {

    private ResultSchema() {}

    /** All members that the library's document has, in its order, and no other. */
    static void assertIs(String name, JsonNode document) throws IOException {
        JsonNode schema = SummaryTest.JSON.readTree(FunnelDocuments.json().write(DocumentSchema.ofResults()));
        JsonNode members = schema.path("$defs").path(name).path("properties");
        assertThat(members).isNotEmpty();
        assertThat(document.fieldNames()).toIterable().containsExactlyElementsOf(members::fieldNames);
    }
}
