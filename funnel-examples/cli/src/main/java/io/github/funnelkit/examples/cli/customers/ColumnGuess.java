package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What columns hold whose headings are neither an id nor a label: by other names that people use, and by names that are
 * near, where the cells fit and nothing else is as near. Whatever comes from here is taken for granted, and is said.
 */
final class ColumnGuess {

    /** By so much a name must be nearer than any other. */
    private static final double MARGIN = 0.05;

    private final List<HeadingText> headings;
    private final Headings allowed;
    private final ColumnSamples samples;
    private final Map<Integer, Object> guessed = new LinkedHashMap<>();
    /** Columns whose headings say one thing in one language and another in the other. */
    private final Set<Integer> contradictory = new HashSet<>();

    private record Near(int column, Object meant, double nearness) {}

    ColumnGuess(List<HeadingText> headings, Headings allowed, ColumnSamples samples) {
        this.headings = headings;
        this.allowed = allowed;
        this.samples = samples;
    }

    /**
     * What columns probably hold.
     *
     * @param columns the columns that hold nothing yet
     * @param free what has no column yet, attributes first
     */
    Map<Integer, Object> of(Set<Integer> columns, Collection<Object> free) {
        Map<String, List<Integer>> called = called(columns);
        free.forEach(meant -> byOtherName(meant, called));
        for (int column : columns) {
            byLanguages(column, free);
            byCriterion(column, free);
        }
        byNearness(columns, free);
        return guessed;
    }

    private void byOtherName(Object meant, Map<String, List<Integer>> called) {
        for (String name : Headings.otherNames(meant)) {
            for (int column : called.getOrDefault(Spelling.key(name), List.of())) {
                if (!guessed.containsKey(column) && samples.fit(column, meant)) {
                    guessed.put(column, meant);
                    return;
                }
            }
        }
    }

    /** What a heading names in one of its languages, where it names nothing else in another. */
    private void byLanguages(int column, Collection<Object> free) {
        Set<Object> named = new HashSet<>();
        for (String part : headings.get(column).parts()) {
            named.addAll(allowed.attributes(part));
            named.addAll(allowed.facts(part));
            allowed.all().stream()
                    .filter(each -> Headings.otherNames(each).stream().anyMatch(isCalled(part)))
                    .forEach(named::add);
        }
        if (named.size() > 1) {
            contradictory.add(column);
        }
        guessOnly(column, named, free);
    }

    private static Predicate<String> isCalled(String part) {
        String key = Spelling.key(part);
        return name -> Spelling.key(name).equals(key);
    }

    /** What alone decides the criterion whose text the heading is. */
    private void byCriterion(int column, Collection<Object> free) {
        guessOnly(column, allowed.criteria().meant(headings.get(column).whole()), free);
    }

    private void guessOnly(int column, Set<?> named, Collection<Object> free) {
        named.stream()
                .filter(meant -> named.size() == 1
                        && free.contains(meant)
                        && !guessed.containsKey(column)
                        && !guessed.containsValue(meant)
                        && samples.fit(column, meant))
                .forEach(meant -> guessed.put(column, meant));
    }

    /** The columns that are called alike, in their order. */
    private Map<String, List<Integer>> called(Set<Integer> columns) {
        Map<String, List<Integer>> called = new HashMap<>();
        for (int column : columns) {
            HeadingText heading = headings.get(column);
            String whole = Spelling.key(heading.whole());
            String name = Spelling.key(heading.name());
            called.computeIfAbsent(whole, none -> new ArrayList<>()).add(column);
            if (!name.equals(whole)) {
                called.computeIfAbsent(name, none -> new ArrayList<>()).add(column);
            }
        }
        return called;
    }

    /** The nearest pair first; a column to which two things are about as near is left alone. */
    private void byNearness(Set<Integer> columns, Collection<Object> free) {
        Map<Object, List<NearHeading>> names = new LinkedHashMap<>();
        free.forEach(meant -> names.put(meant, names(meant)));
        names.keySet().removeAll(guessed.values());
        List<Near> all = new ArrayList<>();
        for (int column : columns) {
            if (guessed.containsKey(column) || contradictory.contains(column)) {
                continue;
            }
            List<NearHeading> said = said(headings.get(column));
            List<Near> here = new ArrayList<>();
            names.forEach((meant, called) -> {
                double nearness = said.stream()
                        .flatMap(heading -> called.stream().map(heading::nearness))
                        .max(Double::compare)
                        .orElse(0.0);
                if (nearness > 0 && samples.fit(column, meant)) {
                    here.add(new Near(column, meant, nearness));
                }
            });
            here.sort(Comparator.comparingDouble(Near::nearness).reversed());
            if (here.size() == 1 || (here.size() > 1 && here.get(0).nearness > here.get(1).nearness + MARGIN)) {
                all.add(here.get(0));
            }
        }
        all.sort(Comparator.comparingDouble(Near::nearness).reversed());
        for (Near near : all) {
            if (!guessed.containsValue(near.meant)) {
                guessed.put(near.column, near.meant);
            }
        }
    }

    private static List<NearHeading> said(HeadingText heading) {
        List<String> said = heading.parts().isEmpty() ? List.of(heading.name()) : heading.parts();
        return said.stream().map(NearHeading::of).toList();
    }

    private static List<NearHeading> names(Object meant) {
        Text label = meant instanceof Heading attribute ? attribute.label() : ((Fact<?>) meant).label();
        return label.wordings().values().stream().map(NearHeading::of).toList();
    }
}
