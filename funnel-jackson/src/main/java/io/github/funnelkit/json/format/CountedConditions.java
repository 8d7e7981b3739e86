package io.github.funnelkit.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several conditions, so many of which must be met, as people who do not know {@code atLeastOf} name that. */
final class CountedConditions {

    /** {@code twoOf}, {@code atLeast2Of}, {@code min_two}, {@code 2outOf3}, {@code nOf}. */
    private static final Pattern NAME = Pattern.compile(
            "(?:at_?least|min|minimum|any|mindestens|\u81F3\u5C11|\u4EFB\u610F)?_?([a-z]+?|[0-9]{1,2}|[\\p{IsHan}]{1,2}?)?_?(?:out)?_?(?:of|von|\u4E2A|\u9879)?_?([0-9]{1,2}|three|four|five|them|these)?",
            Pattern.CASE_INSENSITIVE);

    /** Names of any number. */
    private static final Pattern ANY = Pattern.compile("n|x|k|some|several|count|number", Pattern.CASE_INSENSITIVE);

    private CountedConditions() {}

    /** How it is written here; empty for what is no list of conditions. */
    static Optional<String> of(String name, Node value) {
        Node list = value;
        String least = "";
        if (value instanceof Node.Obj object && object.members().size() == 2) {
            for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
                Node found = member.getValue().value();
                if (found instanceof Node.Scalar scalar && scalar.token() == Token.NUMBER) {
                    least = scalar.text();
                } else {
                    list = found;
                }
            }
        }
        if (!(list instanceof Node.Arr conditions)
                || conditions.items().isEmpty()
                || !conditions.items().stream().allMatch(Node.Obj.class::isInstance)) {
            return Optional.empty();
        }
        Matcher counted = NAME.matcher(name.strip());
        String word = counted.matches() && counted.group(1) != null ? counted.group(1) : "";
        String number = least.isEmpty() ? number(word) : least;
        if (number.equals("1")) {
            return Optional.of("{anyOf: " + Shown.value(list) + "}");
        }
        return number.isEmpty() && !ANY.matcher(word).matches()
                ? Optional.empty()
                : Optional.of("{atLeastOf: {least: " + (number.isEmpty() ? "2" : number) + ", of: " + Shown.value(list)
                        + "}}");
    }

    private static String number(String word) {
        return word.matches("[0-9]{1,2}") ? word : Synonyms.meaning("word", word);
    }
}
