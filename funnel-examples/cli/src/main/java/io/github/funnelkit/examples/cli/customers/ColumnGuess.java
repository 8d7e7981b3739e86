package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        for (Object meant : free) {
            if (meant instanceof Heading attribute) {
                byOtherName(attribute, columns);
            }
        }
        byNearness(columns, free);
        return guessed;
    }

    private void byOtherName(Heading attribute, Set<Integer> columns) {
        for (String name : OtherNames.of(attribute)) {
            String key = Spelling.key(name);
            for (int column : columns) {
                if (!guessed.containsKey(column) && isCalled(column, key) && samples.fit(column, attribute)) {
                    guessed.put(column, attribute);
                    return;
                }
            }
        }
    }

    private boolean isCalled(int column, String key) {
        HeadingText heading = headings.get(column);
        return Spelling.key(heading.whole()).equals(key)
                || Spelling.key(heading.name()).equals(key);
    }

    /** The nearest pair first; a column to which two things are about as near is left alone. */
    private void byNearness(Set<Integer> columns, Collection<Object> free) {
        List<Near> all = new ArrayList<>();
        for (int column : columns) {
            if (guessed.containsKey(column)) {
                continue;
            }
            List<Near> here = new ArrayList<>();
            for (Object meant : free) {
                double nearness = nearness(headings.get(column), meant);
                if (nearness > 0 && !guessed.containsValue(meant) && samples.fit(column, meant)) {
                    here.add(new Near(column, meant, nearness));
                }
            }
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

    private static double nearness(HeadingText heading, Object meant) {
        Text label = meant instanceof Heading attribute ? attribute.label() : ((Fact<?>) meant).label();
        double nearest = 0;
        for (String name : label.wordings().values()) {
            nearest = Math.max(nearest, NearHeading.nearness(heading.name(), name));
        }
        return nearest;
    }
}
