package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a list holds what.
 *
 * @param headings the headings as they stand in the list
 * @param attributes the columns of the attributes
 * @param facts the columns of the facts, from left to right
 * @param warnings what was ignored
 */
record Columns(
        List<String> headings, Map<Heading, Integer> attributes, Map<Integer, Fact<?>> facts, List<Text> warnings) {

    private static final Text BLANK_HEADING = text("没有标题,已忽略", "has no heading and is ignored");

    /**
     * Finds out what the columns hold.
     *
     * @throws UnreadableListException if they are not those that are allowed and needed
     */
    static Columns of(List<String> headings, Headings allowed) throws UnreadableListException {
        Map<Heading, Integer> attributes = new HashMap<>();
        Map<Integer, Fact<?>> facts = new LinkedHashMap<>();
        List<Text> warnings = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column).strip();
            Object meant = allowed.named().get(heading);
            if (meant == null) {
                warnings.add(ignored(column, heading, allowed));
                continue;
            }
            Integer twin = seen.putIfAbsent(meant, column);
            if (twin != null) {
                throw twice(headings, twin, column);
            }
            if (meant instanceof Heading attribute) {
                attributes.put(attribute, column);
            } else if (meant instanceof Fact<?> fact) {
                facts.put(column, fact);
            }
        }
        for (Heading needed : allowed.needed()) {
            if (!attributes.containsKey(needed)) {
                throw missing(needed, headings);
            }
        }
        return new Columns(List.copyOf(headings), attributes, facts, List.copyOf(warnings));
    }

    private static Text ignored(int column, String heading, Headings allowed) {
        String shown = Problem.shown(heading);
        if (shown.isEmpty()) {
            return Wording.join(text("第 " + (column + 1) + " 列", "column " + (column + 1) + " "), BLANK_HEADING);
        }
        return Wording.join(
                Wording.join(text("列“" + shown + "”", "column '" + shown + "' "), allowed.alien()),
                Wording.hint(heading, allowed.named().keySet()));
    }

    private static UnreadableListException twice(List<String> headings, int first, int second) {
        String one = Problem.shown(headings.get(first));
        String other = Problem.shown(headings.get(second));
        return new UnreadableListException(text(
                "第 " + (first + 1) + " 列“" + one + "”与第 " + (second + 1) + " 列“" + other + "”含义相同;请只保留一列",
                "column " + (first + 1) + " '" + one + "' and column " + (second + 1) + " '" + other
                        + "' hold the same; keep one of them"));
    }

    private static UnreadableListException missing(Heading needed, List<String> headings) {
        Text names = text(
                "'" + needed.id() + "'(或“" + needed.label().in(Wording.ZH) + "”)",
                "'" + needed.id() + "' (or '" + needed.label().in(Wording.EN) + "')");
        Text said = text("缺少列 " + names.in(Wording.ZH), "there is no column " + names.in(Wording.EN));
        // a list that a spreadsheet program wrote with another separator looks like one long heading
        boolean otherSeparator = headings.size() == 1 && headings.get(0).matches("(?s).*[;\\t|].*");
        return new UnreadableListException(
                otherSeparator
                        ? Wording.join(said, text(";各列须以逗号分隔", "; columns must be separated by commas"))
                        : Wording.join(said, text(";第一行须为标题", "; the first line must hold the headings")));
    }
}
