package io.github.funnelkit.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.json.format.DocumentSettings;
import io.github.funnelkit.json.format.TokenDocuments;
import io.github.funnelkit.json.result.Results;
import java.util.Locale;

/**
 * The {@link io.github.funnelkit.json.Documents} of Jackson 2: as JSON, as YAML, or in the format of another mapper. This
 * class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelDocuments extends TokenDocuments {

    private final DocumentSettings settings;

    private FunnelDocuments(DocumentSettings settings) {
        super(settings);
        this.settings = settings;
    }

    /**
     * JSON, with the built-in condition kinds.
     *
     * @return the documents
     */
    public static FunnelDocuments json() {
        return of(new ObjectMapper());
    }

    /**
     * YAML, with the built-in condition kinds. It needs Jackson's YAML support, {@code jackson-dataformat-yaml}.
     *
     * @return the documents
     */
    public static FunnelDocuments yaml() {
        return of(Yaml.mapper());
    }

    /**
     * Documents in the format of a mapper, with the built-in condition kinds.
     *
     * @param mapper the mapper, whose parsers and generators are used; modules do not matter, and nothing that leaves out
     *     quotes or writes numbers as texts, as that could not be read again
     * @return the documents
     */
    public static FunnelDocuments of(ObjectMapper mapper) {
        return new FunnelDocuments(new DocumentSettings(new MapperLine(mapper), Results.VOCABULARY));
    }

    @Override
    public FunnelDocuments with(CriteriaRegistry kinds) {
        return new FunnelDocuments(settings.with(kinds));
    }

    @Override
    public FunnelDocuments explainedIn(Locale... languages) {
        return new FunnelDocuments(settings.explainedIn(languages));
    }

    @Override
    public FunnelDocuments ignoringUnknownFacts() {
        return new FunnelDocuments(settings.ignoringUnknownFacts());
    }
}
