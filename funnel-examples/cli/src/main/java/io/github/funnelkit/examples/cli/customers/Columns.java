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
 * @param reasons why columns are taken for what they are, where it is not their heading
 * @param warnings what was ignored
 * @param notes what was taken for granted
 */
record Columns(
        List<HeadingText> headings,
        Map<Heading, Integer> attributes,
        Map<Integer, Fact<?>> facts,
        Map<Integer, ListColumns.Reason> reasons,
        List<Text> warnings,
        List<Text> notes) {

    /** The codes of the currencies that the heading of the amount can mean; empty when it names none. */
    List<String> amountCurrencies() {
        Integer column = attributes.get(Attribute.AMOUNT);
        return column == null ? List.of() : headings.get(column).unit().currencies();
    }

    /** A heading as it stands in the list. */
    String heading(int column) {
        return headings.get(column).whole();
    }
}
