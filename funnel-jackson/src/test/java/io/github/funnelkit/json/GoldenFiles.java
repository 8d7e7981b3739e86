package io.github.funnelkit.json;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the golden files and the schemas in the jar anew; run in the folder of the module, then look at the difference. */
final class GoldenFiles {

    private GoldenFiles() {}

    public static void main(String[] arguments) throws IOException {
        Documents json = Line.JSON_2.documents();
        Path golden = Path.of("src/test/resources/golden");
        Path jar = Path.of("src/main/resources/META-INF/funnelkit");
        Files.writeString(
                golden.resolve("standard-facts.schema.json"),
                json.write(DocumentSchema.ofFacts(FunnelStandard.documented())));
        Files.writeString(
                jar.resolve("funnel-1.schema.json"), json.write(DocumentSchema.ofFunnels(CriteriaRegistry.builtIn())));
        Files.writeString(jar.resolve("facts-1.schema.json"), json.write(DocumentSchema.ofFacts()));
        Files.writeString(jar.resolve("event-1.schema.json"), json.write(DocumentSchema.ofEvents()));
        Files.writeString(jar.resolve("command-1.schema.json"), json.write(DocumentSchema.ofCommands()));
        Files.writeString(jar.resolve("results-1.schema.json"), json.write(DocumentSchema.ofResults()));
        Files.writeString(golden.resolve("results.ndjson"), ResultTest.everyType(Line.JSON_2));
        Files.writeString(golden.resolve("errors.txt"), ErrorCatalogueTest.all(Line.JSON_2));
        Files.writeString(golden.resolve("mistakes.txt"), YamlMistakesTest.all(Line.YAML_2));
        Path current = golden.resolve(Golden.CURRENT);
        for (Map.Entry<String, String> file : Golden.files().entrySet()) {
            Files.writeString(current.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(current.resolve(Checksums.FILE), Checksums.of(current));
    }
}
