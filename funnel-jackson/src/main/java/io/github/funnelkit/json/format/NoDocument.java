package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.portfolio.Money;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of the library that are neither documents nor results. A mapper would write them by their getters: without most of what they
 * say, or as an empty object.
 */
public final class NoDocument {

    private static final String ROOT = "io.github.funnelkit.";

    /** Packages of ours whose types are none of the model's. */
    private static final Set<String> OTHERS = Set.of("json", "jackson", "jackson3", "examples");

    /** What a mapper writes whole, and reads as what it was. */
    private static final Set<Class<?>> VALUES = Set.of(FunnelReference.class, WinProbability.class, Money.class);

    private static final Map<String, String> INSTEAD = Map.of(
            "fact", "the FactSheet, or the id of the fact",
            "condition", "the Funnel, the id of the fact, or for people what the condition asks and the Finding",
            "definition", "the Funnel, or the part of it that was built",
            "assessment", "the Assessment",
            "change", "what came of it: the Move or the ImpactSummary",
            "journey", "the JourneyState, or the JourneyEvents by which it is replayed",
            "portfolio", "what was built of it, such as the Summary");

    private static final String COPY = "what you need of it, copied into a class of your own";

    private NoDocument() {}

    /**
     * Says why values of a class are not written.
     *
     * @param type the class
     * @param results what results are written as
     * @return the reason, with what to write instead; null when they are documents, results, enums or plain values, or none of the
     *     library's
     */
    public static @Nullable String reason(Class<?> type, ResultVocabulary results) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT) || isEnum(type) || VALUES.contains(type) || isWritten(type, results)) {
            return null;
        }
        int end = name.indexOf('.', ROOT.length());
        String room = end < 0 ? name.substring(ROOT.length()) : name.substring(ROOT.length(), end);
        return OTHERS.contains(room)
                ? null
                : said(type) + " is no document, and would be written without what it says; write "
                        + INSTEAD.getOrDefault(room, COPY) + " instead";
    }

    private static boolean isEnum(Class<?> type) {
        return Enum.class.isAssignableFrom(type);
    }

    private static boolean isWritten(Class<?> type, ResultVocabulary results) {
        return MapperDocuments.written(results).stream().anyMatch(written -> written.isAssignableFrom(type));
    }

    /** The name by which hosts know it. */
    private static String said(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        return owner == null ? type.getSimpleName() : owner.getSimpleName() + "." + type.getSimpleName();
    }
}
