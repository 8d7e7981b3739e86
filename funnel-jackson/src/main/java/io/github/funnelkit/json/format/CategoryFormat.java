package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.ForecastCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** As what the deals at a stage are counted in a forecast; a stage that says nothing has no property. */
final class CategoryFormat {

    static final String PROPERTY = "forecastCategory";
    static final List<String> CATEGORIES =
            Arrays.stream(ForecastCategory.values()).map(CategoryFormat::id).toList();

    private CategoryFormat() {}

    private static String id(ForecastCategory category) {
        return switch (category) {
            case PIPELINE -> "pipeline";
            case BEST_CASE -> "best-case";
            case COMMIT -> "commit";
            case CLOSED -> "closed";
            case OMITTED -> "omitted";
        };
    }

    static Optional<ForecastCategory> read(@Nullable Node node, Problems problems) {
        String id = node == null
                ? null
                : Values.oneOf(
                        node, say("expected.one-of", "names", DocumentWords.listed(CATEGORIES)), CATEGORIES, problems);
        if (node == null || id == null) {
            return Optional.empty();
        }
        for (ForecastCategory category : ForecastCategory.values()) {
            if (id(category).equals(id)) {
                return Optional.of(category);
            }
        }
        problems.unknown(node, say("what.forecast-category"), id, CATEGORIES);
        return Optional.empty();
    }

    static void write(Optional<ForecastCategory> category, CheckedSink sink) {
        category.ifPresent(stated -> sink.property(PROPERTY, id(stated)));
    }
}
