package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.values.Unit;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading, taken apart: {@code 年收入(亿元)} and {@code Amount in kUSD} say in what the column counts, {@code 是否肿瘤项目}
 * says that the answer is yes or no, {@code 名称/Name} says the same in two languages.
 *
 * @param whole the heading as it stands in the list, without the blanks around it
 * @param name what is left without the unit and the question
 * @param parts what it says in each of its languages, as above; empty when it is in one
 * @param unit the unit
 * @param shownUnit the unit as it is written; empty when there is none
 */
record HeadingText(String whole, String name, List<String> parts, Unit unit, String shownUnit) {

    private static final Pattern BRACKETS =
            Pattern.compile("(?s)(.*\\S)\\s*[(（\\[【<]([^()（）\\[\\]【】<>]*)[)）\\]】>]\\s*");
    private static final Pattern IN = Pattern.compile("(?is)(.*\\S)\\s+in\\s+(\\S+|\\S+ \\S+)");
    private static final Pattern SIGN = Pattern.compile("(?s)(.*\\S)\\s*[-/_,，:：、—\\v]\\s*(\\S+)");
    private static final Pattern UNIT_WORD = Pattern.compile("(?i)(单位|單位|unit|in|einheit|単位)\\s*[:：]?\\s*");
    private static final Pattern QUESTION = Pattern.compile("(是否|有无|有無|是不是|能否)(?=..)");
    private static final Pattern NOTE = Pattern.compile("\\*+$|^\\*+|[?？:：]+$");

    static HeadingText of(String heading) {
        HeadingText one = inOneLanguage(heading);
        List<String> parts = new ArrayList<>();
        HeadingText counting = one;
        for (String part : HeadingParts.of(one.shownUnit.isEmpty() ? one.whole : one.name)) {
            Unit alone = Unit.of(part);
            HeadingText said =
                    alone.isMoneyOrPower() ? new HeadingText(part, "", List.of(), alone, part) : inOneLanguage(part);
            if (!said.name.isEmpty()) {
                parts.add(said.name);
            }
            counting = counting.shownUnit.isEmpty() ? said : counting;
        }
        return new HeadingText(one.whole, one.name, List.copyOf(parts), counting.unit, counting.shownUnit);
    }

    private static HeadingText inOneLanguage(String heading) {
        String whole = Spelling.strip(heading);
        for (Pattern form : new Pattern[] {BRACKETS, IN, SIGN}) {
            Matcher match = form.matcher(whole);
            if (match.matches()) {
                String written = UNIT_WORD.matcher(match.group(2)).replaceFirst("");
                Unit unit = Unit.of(written);
                if (unit.isMoneyOrPower() || form.equals(BRACKETS)) {
                    boolean counts = unit.isMoneyOrPower();
                    return new HeadingText(
                            whole, bare(match.group(1)), List.of(), counts ? unit : Unit.NONE, counts ? written : "");
                }
            }
        }
        return new HeadingText(whole, bare(whole), List.of(), Unit.NONE, "");
    }

    private static String bare(String heading) {
        String noted = NOTE.matcher(Spelling.strip(heading)).replaceAll("");
        Matcher question = QUESTION.matcher(noted);
        return question.lookingAt() ? noted.substring(question.end()) : noted;
    }

    /** Everything that it can be known by, the whole first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(whole, name));
        names.addAll(parts);
        return names;
    }
}
