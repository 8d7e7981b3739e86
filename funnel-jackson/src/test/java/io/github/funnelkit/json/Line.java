package io.github.funnelkit.json;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Both Jackson lines in both formats, so that every test of the documents is a test of all. */
enum Line {
    JSON_2(FunnelDocuments::json),
    JSON_3(io.github.funnelkit.jackson3.FunnelDocuments::json),
    YAML_2(FunnelDocuments::yaml),
    YAML_3(io.github.funnelkit.jackson3.FunnelDocuments::yaml);

    private final Supplier<Documents> plain;
    private final Map<CriteriaRegistry, Documents> silent = new ConcurrentHashMap<>();

    Line(Supplier<Documents> plain) {
        this.plain = plain;
    }

    Documents documents(CriteriaRegistry registry, Locale... languages) {
        return plain.get().with(registry).explainedIn(languages);
    }

    Documents documents() {
        return documents(CriteriaRegistry.builtIn());
    }

    /** Without explanations; made once, as mappers are costly. */
    Documents documents(CriteriaRegistry registry) {
        return silent.computeIfAbsent(registry, kinds -> documents(kinds, new Locale[0]));
    }

    /** Both lines in the format of this one. */
    List<Line> sameFormat() {
        return isJson() ? List.of(JSON_2, JSON_3) : List.of(YAML_2, YAML_3);
    }

    boolean isJson() {
        return this == JSON_2 || this == JSON_3;
    }
}
