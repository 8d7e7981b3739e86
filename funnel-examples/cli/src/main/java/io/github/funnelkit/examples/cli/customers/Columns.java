package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Map;

/**
 * Which column of a list holds what. A column can hold an attribute and a fact.
 *
 * @param headings the headings as they stand in the list
 * @param attributes the columns of the attributes
 * @param facts the columns of the facts, from left to right
 * @param warnings what was ignored
 */
record Columns(
        List<String> headings, Map<Heading, Integer> attributes, Map<Integer, Fact<?>> facts, List<Text> warnings) {}
