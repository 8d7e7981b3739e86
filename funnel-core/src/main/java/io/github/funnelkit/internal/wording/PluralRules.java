package io.github.funnelkit.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of plural a language uses for a whole number, by rules as CLDR writes them: {@code one: n % 10 = 1 and n % 100
 * != 11; few: n % 10 = 2..4}. The JDK has them for its own use only.
 */
final class PluralRules {

    /** The form of every number that no rule has. */
    static final String OTHER = "other";

    private static final Pattern RELATION =
            Pattern.compile("([nivwftce])\\s*(?:%\\s*([1-9]\\d{0,8})\\s*)?(!?=)\\s*(\\d[\\d.,\\s]*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");
    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");

    private final List<Rule> rules;

    private PluralRules(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(String form, List<List<Relation>> anyOfAll) {
        boolean holds(long number) {
            for (List<Relation> all : anyOfAll) {
                if (all.stream().allMatch(relation -> relation.holds(number))) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Relation(boolean ofNumber, long modulus, boolean equal, List<long[]> ranges) {
        boolean holds(long number) {
            // whole numbers have no fraction and no exponent, which is what the other letters ask for
            long operand = ofNumber ? number : 0;
            long rest = modulus == 0 ? operand : operand % modulus;
            boolean within = false;
            for (long[] range : ranges) {
                within |= range[0] <= rest && rest <= range[1];
            }
            return within == equal;
        }
    }

    /**
     * Reads rules.
     *
     * @throws IllegalArgumentException if they are not written as CLDR does
     */
    static PluralRules parse(String rules) {
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules.isBlank() ? new String[0] : rules.split(";", 0)) {
            int colon = rule.indexOf(':');
            String form = rule.substring(0, Math.max(0, colon)).strip();
            if (!FORMS.contains(form)) {
                throw new IllegalArgumentException("plural rule '" + rule.strip() + "': expected one of " + FORMS
                        + " and a condition, as in 'one: n = 1'");
            }
            List<List<Relation>> anyOfAll = new ArrayList<>();
            for (String all : rule.substring(colon + 1).split("\\bor\\b", -1)) {
                List<Relation> relations = new ArrayList<>();
                for (String relation : all.split("\\band\\b", -1)) {
                    relations.add(relation(relation.strip()));
                }
                anyOfAll.add(relations);
            }
            parsed.add(new Rule(form, anyOfAll));
        }
        return new PluralRules(parsed);
    }

    private static Relation relation(String written) {
        Matcher relation = RELATION.matcher(written);
        if (!relation.matches()) {
            throw new IllegalArgumentException(
                    "plural condition '" + written + "': expected one such as 'n = 1' or 'n % 10 = 2..4,7'");
        }
        List<long[]> ranges = new ArrayList<>();
        for (String each : relation.group(4).split(",", 0)) {
            Matcher range = RANGE.matcher(each.strip());
            if (!range.matches()) {
                throw new IllegalArgumentException("plural condition '" + written + "': '" + each.strip()
                        + "' is no number or range, such as 2..4");
            }
            long from = Long.parseLong(range.group(1));
            ranges.add(new long[] {from, range.group(2) == null ? from : Long.parseLong(range.group(2))});
        }
        return new Relation(
                "ni".contains(relation.group(1)),
                relation.group(2) == null ? 0 : Long.parseLong(relation.group(2)),
                relation.group(3).equals("="),
                ranges);
    }

    /** The forms that the rules have, and the one for all the rest. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(rules.stream().map(Rule::form).toList());
        forms.add(OTHER);
        return forms;
    }

    /** The form for a number of things. */
    String form(long number) {
        long magnitude = Math.abs(number);
        for (Rule rule : rules) {
            if (rule.holds(magnitude)) {
                return rule.form();
            }
        }
        return OTHER;
    }
}
