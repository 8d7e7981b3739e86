package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What columns hold whose headings are neither an id nor a label: by other names that people use, and by names that are
 * near, where the cells fit and nothing else is as near. Whatever comes from here is taken for granted, and is said.
 */
final class ColumnGuess {

    /** By so much a name must be nearer than any other. */
    private static final double MARGIN = 0.05;

    private final List<HeadingText> headings;
    private final ColumnSamples samples;
    private final Map<Integer, Object> guessed = new LinkedHashMap<>();

    private record Near(int column, Object meant, double nearness) {}

    ColumnGuess(List<HeadingText> headings, ColumnSamples samples) {
        this.headings = headings;
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
        for (Object meant : free) {
            if (meant instanceof Heading attribute) {
                byOtherName(attribute, called);
            }
        }
        byNearness(columns, free);
        return guessed;
    }

    private void byOtherName(Heading attribute, Map<String, List<Integer>> called) {
        for (String name : OtherNames.of(attribute)) {
            for (int column : called.getOrDefault(Spelling.key(name), List.of())) {
                if (!guessed.containsKey(column) && samples.fit(column, attribute)) {
                    guessed.put(column, attribute);
                    return;
                }
            }
        }
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
            if (guessed.containsKey(column)) {
                continue;
            }
            NearHeading heading = NearHeading.of(headings.get(column).name());
            List<Near> here = new ArrayList<>();
            names.forEach((meant, called) -> {
                double nearness =
                        called.stream().mapToDouble(heading::nearness).max().orElse(0);
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

    private static List<NearHeading> names(Object meant) {
        Text label = meant instanceof Heading attribute ? attribute.label() : ((Fact<?>) meant).label();
        return label.wordings().values().stream().map(NearHeading::of).toList();
    }
}
