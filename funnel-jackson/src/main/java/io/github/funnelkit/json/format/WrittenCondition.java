package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition in words or signs, as people write it elsewhere: what is compared, how, and with what.
 *
 * @param fact the id of the fact
 * @param operator the word or sign, as it is written
 * @param value what stands behind it
 */
record WrittenCondition(String fact, String operator, String value) {

    /** A longer text joins no ids, and is not looked through. */
    private static final int LONGEST = 300;

    private static final Pattern COMPARED =
            Pattern.compile("(>=|<=|==|=|>|<|\u2265|\u2264|\uFF1E|\uFF1C|\uFF1D|[^0-9\\s]+)\\s*(.+)");
    private static final Pattern NEGATED =
            Pattern.compile("(?:(?i:not|no|nicht)\\s+|!\\s*|\u975E|\u4E0D\u662F|\u672A)(.{1,100})");
    private static final Pattern AFFIRMED = Pattern.compile(
            "(?:is|are|was|were|has been|have been|must be|ist|wurde|muss|\u5DF2|\u662F)\\s*(.{1,100}?)(?:\\s+(?:true|yes|sein|werden))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\\s*\\{ *[A-Za-z]+ *:.*\\}\\s*");
    private static final Pattern AND =
            Pattern.compile("\\s+(?:AND|and|und|UND)\\s+|\\s*(?:&&|\u4E14|\u5E76\u4E14|\uFF0C)\\s*");
    private static final Pattern OR =
            Pattern.compile("\\s+(?:OR|or|oder|ODER)\\s+|\\s*(?:\\|\\||\u6216\u8005|\u6216)\\s*");

    /** What a text says of a fact that it begins with, by its id or its name. */
    static Optional<WrittenCondition> of(String text, Defined<TypedFact<?>> facts) {
        String bare = text.strip();
        Optional<WrittenCondition> longest = Optional.empty();
        int length = 0;
        for (TypedFact<?> fact : facts.all()) {
            for (String name : names(fact)) {
                boolean begins = bare.length() > name.length()
                        && bare.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
                Matcher compared =
                        COMPARED.matcher(begins ? bare.substring(name.length()).strip() : "");
                if (begins && name.length() > length && compared.matches()) {
                    length = name.length();
                    longest = Optional.of(new WrittenCondition(
                            fact.id(), compared.group(1), compared.group(2).strip()));
                }
            }
        }
        return longest;
    }

    /** The id of a fact that a text says is not so; empty for another text. */
    static Optional<String> denied(String text, Defined<TypedFact<?>> facts) {
        Matcher negated = NEGATED.matcher(text.strip());
        return negated.matches() ? Optional.of(negated.group(1)).filter(facts.ids()::contains) : Optional.empty();
    }

    /** The id of the flag that a text says is so: {@code is contacted}, {@code has been met}. */
    static Optional<String> affirmed(String text, Defined<TypedFact<?>> facts) {
        Matcher said = AFFIRMED.matcher(text.strip());
        return said.matches()
                ? Optional.of(said.group(1))
                        .filter(facts.ids()::contains)
                        .or(() -> facts.named(said.group(1)))
                        .filter(id -> {
                            TypedFact<?> fact = facts.peek(id);
                            return fact != null && fact.type().isYesOrNo();
                        })
                : Optional.empty();
    }

    /** What is asked in a placeholder, {@code agreed} for {@code ${{ facts.agreed }}}; any other node as it is. */
    static Node unwrapped(Node node) {
        return node instanceof Node.Scalar text && Leftover.isPlaceholder(text.text())
                ? new Node.Scalar(
                        text.spot(),
                        Token.STRING,
                        text.text()
                                .replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N}]+$", "")
                                .replaceAll("\\b(facts|vars?|inputs|env|customer|deal)\\.", ""))
                : node;
    }

    /** Whether a text is a condition that should not stand in quotes. */
    static boolean isInQuotes(String text) {
        return QUOTED.matcher(text).matches();
    }

    private static List<String> names(TypedFact<?> fact) {
        List<String> names = new ArrayList<>(List.of(fact.id()));
        Text label = fact.label();
        names.addAll(label.wordings().values());
        return names;
    }

    /** Several conditions joined by words or signs, where each of them can be written; empty for a single one. */
    static Optional<String> joined(String text, Function<String, Optional<String>> each) {
        return joined(text, OR, "anyOf", each).or(() -> joined(text, AND, "allOf", each));
    }

    /** The ids that words or signs join, by what they mean; empty where one of them means nothing. */
    static List<String> parts(String text, Defined<?> known) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (String part : text.split(OR.pattern() + "|" + AND.pattern() + "|\\s*[,;/+&\u3001\uFF1B]\\s*", -1)) {
            Optional<String> id =
                    Optional.of(part.strip()).filter(known.ids()::contains).or(() -> known.named(part.strip()));
            if (id.isEmpty()) {
                return List.of();
            }
            ids.add(id.get());
        }
        return ids;
    }

    private static Optional<String> joined(
            String text, Pattern between, String join, Function<String, Optional<String>> each) {
        List<String> written = new ArrayList<>();
        String[] parts = between.split(text, -1);
        for (String part : parts) {
            each.apply(part).ifPresent(written::add);
        }
        return parts.length > 1 && written.size() == parts.length
                ? Optional.of("{" + join + ": [" + String.join(", ", written) + "]}")
                : Optional.empty();
    }
}
