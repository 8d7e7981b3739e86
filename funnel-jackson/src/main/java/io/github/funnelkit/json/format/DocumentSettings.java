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
 */
public record DocumentSettings(JacksonLine line, CriteriaRegistry registry, List<Locale> languages) {

    /**
     * With the built-in kinds, and without explanations.
     *
     * @param line by which line of Jackson, and in which format
     */
    public DocumentSettings(JacksonLine line) {
        this(line, CriteriaRegistry.builtIn(), List.of());
    }

    /**
     * The same with other kinds.
     *
     * @param kinds the kinds
     * @return new settings
     */
    public DocumentSettings with(CriteriaRegistry kinds) {
        return new DocumentSettings(line, kinds, languages);
    }

    /**
     * The same with explanations.
     *
     * @param chosen the languages
     * @return new settings
     */
    public DocumentSettings explainedIn(Locale... chosen) {
        return new DocumentSettings(line, registry, List.of(chosen));
    }

    boolean isJson() {
        return line.format().equals("JSON");
    }

    boolean isYaml() {
        return line.format().equals("YAML");
    }
}
