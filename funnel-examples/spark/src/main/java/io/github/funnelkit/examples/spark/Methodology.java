package io.github.funnelkit.examples.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What customers are assessed by: a form of the standard, or a methodology of one's own. */
final class Methodology {

    /** The forms of the standard. */
    enum Standard {
        DOCUMENTED,
        EXTENDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--standard",
            paramLabel = "FORM",
            description = "The form of the standard: ${COMPLETION-CANDIDATES}; documented when it is left out.")
    private Standard standard = Standard.DOCUMENTED;

    @Option(
            names = "--funnel",
            paramLabel = "FILE",
            description = "A methodology to use instead of the standard: a JSON or YAML file beside the driver.")
    private @Nullable Path file;

    /**
     * The funnel.
     *
     * @throws Refusal if its file cannot be read
     */
    Funnel funnel() {
        if (file == null) {
            return standard == Standard.EXTENDED ? FunnelStandard.extended() : FunnelStandard.documented();
        }
        try (InputStream document = Files.newInputStream(file)) {
            return FunnelDocuments.of(mapper(file))
                    .with(CriteriaRegistry.discovered(Thread.currentThread().getContextClassLoader()))
                    .readFunnel(document);
        } catch (IOException failure) {
            throw new Refusal(file + " cannot be read: " + failure);
        } catch (DocumentException wrong) {
            throw new Refusal(file + ": " + wrong.getMessage());
        }
    }

    private static ObjectMapper mapper(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? new YAMLMapper() : new ObjectMapper();
    }
}
