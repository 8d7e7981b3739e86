package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import java.util.List;
import java.util.Locale;

/**
 * How documents are read and written.
 *
 * @param line by which line of Jackson, and in which format
 * @param registry the kinds that definitions may use when they are read
 * @param languages the languages of explanations
 * @param ignoresUnknownFacts whether what a sheet states of facts that its funnel does not have is left out
 * @param results what results are written as
 */
public record DocumentSettings(
        JacksonLine line,
        CriteriaRegistry registry,
        List<Locale> languages,
        boolean ignoresUnknownFacts,
        ResultVocabulary results) {

    /**
     * With the built-in kinds, and without explanations.
     *
     * @param line by which line of Jackson, and in which format
     * @param results what results are written as
     */
    public DocumentSettings(JacksonLine line, ResultVocabulary results) {
        this(line, CriteriaRegistry.builtIn(), List.of(), false, results);
    }

    /**
     * The same with other kinds.
     *
     * @param kinds the kinds
     * @return new settings
     */
    public DocumentSettings with(CriteriaRegistry kinds) {
        return new DocumentSettings(line, kinds, languages, ignoresUnknownFacts, results);
    }

    /**
     * The same with explanations.
     *
     * @param chosen the languages
     * @return new settings
     */
    public DocumentSettings explainedIn(Locale... chosen) {
        return new DocumentSettings(line, registry, List.of(chosen), ignoresUnknownFacts, results);
    }

    /**
     * The same, but what a sheet states of facts that its funnel does not have is left out.
     *
     * @return new settings
     */
    public DocumentSettings ignoringUnknownFacts() {
        return new DocumentSettings(line, registry, languages, true, results);
    }

    boolean isJson() {
        return line.format().equals("JSON");
    }

    boolean isYaml() {
        return line.format().equals("YAML");
    }
}
