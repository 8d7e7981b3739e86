package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings that are the text of a criterion, or its start: people copy their lists from the handbook.
 *
 * @param facts what decides the criteria of a text, by its letters and digits in any language
 */
record CriterionTexts(Map<String, Set<Fact<?>>> facts) {

    /** For lists that no criteria speak of. */
    static final CriterionTexts NONE = new CriterionTexts(Map.of());

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Fewer letters are no start of a sentence; an ideograph counts as much as some letters. */
    private static final int SHORTEST = 12;

    private static final int IDEOGRAPH = 3;

    static CriterionTexts of(Funnel funnel) {
        Map<String, Set<Fact<?>>> facts = new LinkedHashMap<>();
        for (Criterion criterion : funnel.criteria()) {
            criterion
                    .text()
                    .wordings()
                    .values()
                    .forEach(text -> facts.computeIfAbsent(key(text), added -> new HashSet<>())
                            .addAll(criterion.condition().facts()));
        }
        return new CriterionTexts(facts);
    }

    private static String key(String text) {
        return MARKS.matcher(Spelling.key(text)).replaceAll("");
    }

    /** What decides the criterion whose text or start a heading is; empty when it is none's, or that of several. */
    Set<Fact<?>> meant(String heading) {
        String key = key(heading);
        Set<Fact<?>> whole = facts.get(key);
        if (whole != null) {
            return whole;
        }
        Set<Set<Fact<?>>> begun = new HashSet<>();
        if (weight(key) >= SHORTEST) {
            facts.forEach((text, deciding) -> {
                if (text.startsWith(key)) {
                    begun.add(deciding);
                }
            });
        }
        return begun.size() == 1 ? begun.iterator().next() : Set.of();
    }

    private static int weight(String key) {
        return key.chars()
                .map(letter -> Character.isIdeographic(letter) ? IDEOGRAPH : 1)
                .sum();
    }
}
