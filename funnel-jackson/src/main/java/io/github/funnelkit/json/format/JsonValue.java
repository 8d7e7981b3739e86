package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands where a value should be. */
record JsonValue(JsonLines lines, JsonWalk.Stop stop) {

    private static final Set<String> NOTHING =
            Set.of("null", "none", "nil", "undefined", "nan", "infinity", "-infinity", "n/a", "-");
    private static final Pattern UNOPENED = Pattern.compile("([^\"{}\\[\\],:\\n]{1,200})\"(?=\\s*([,}\\]]|$))");
    private static final Pattern WORDS = Pattern.compile("[^\"{}\\[\\],;\\n]{1,200}");
    private static final Pattern FORM =
            Pattern.compile("[^\\s,;}\\]\"]+(?:[.,][0-9]+)*(?: ?[\\p{L}%\\p{Sc}]{1,20})?(?=\\s*([,}\\]]|$))");
    /** Words for yes and no, and numbers in words, have no more characters. */
    private static final int SHORT = 5;

    private static final Pattern FOLDED = Pattern.compile("\\(([^()\\n]{0,500})\\)");

    Optional<SyntaxMistake> mistake() {
        int index = stop.index();
        char here = lines.at(index);
        String rest = lines.rest(index);
        if (",}]".indexOf(here) >= 0 || rest.isBlank()) {
            return missing();
        }
        if ("'`\u2018\u00B4".indexOf(here) >= 0) {
            return JsonName.ofSingleQuotes(lines, index);
        }
        Matcher folded = FOLDED.matcher(rest);
        if (folded.lookingAt()) {
            boolean isObject = folded.group(1).indexOf(':') > 0;
            return lines.said(
                    "json.parentheses",
                    index,
                    index,
                    index + folded.end(),
                    (isObject ? '{' : '[') + folded.group(1) + (isObject ? '}' : ']'));
        }
        Matcher unopened = UNOPENED.matcher(rest);
        if (unopened.lookingAt()) {
            return lines.said("json.quote-open", index, index, index, "\"");
        }
        return number(rest, index).or(() -> word(rest, index));
    }

    private Optional<SyntaxMistake> missing() {
        int end = stop.lastEnd();
        boolean behindColon = lines.at(end - 1) == ':';
        return behindColon
                ? Optional.of(new SyntaxMistake(
                        lines.position(end - 1), say("json.no-value", "name", Words.shortened(name(end)))))
                : lines.said("json.comma-too-many", stop.lastBegin(), stop.lastBegin(), stop.lastEnd(), "");
    }

    private String name(int colon) {
        int close = lines.text().lastIndexOf('"', colon);
        int open = lines.text().lastIndexOf('"', close - 1);
        return open < 0 ? "" : Words.shortened(lines.text().substring(open + 1, close));
    }

    private Optional<SyntaxMistake> number(String rest, int index) {
        Matcher form = FORM.matcher(rest);
        Optional<String> right = form.lookingAt() && form.group().chars().anyMatch(Character::isDigit)
                ? CorrectedNumber.of(form.group())
                : Optional.empty();
        Optional<WrittenRange> range = form.lookingAt() && right.isEmpty()
                ? WrittenRange.of(form.group()).flatMap(two -> two.corrected(CorrectedNumber::of))
                : Optional.empty();
        if (range.isPresent()) {
            return lines.said(
                    "json.range", index, index, index + form.end(), range.get().first());
        }
        return right.map(this::inPercent)
                .flatMap(number -> lines.said("json.number-form", index, index, index + form.end(), number));
    }

    /** A share of one is another number in percent; nothing else of a definition would be less than one so often. */
    private String inPercent(String number) {
        return number.startsWith("0.") && name(stop.lastEnd()).equals("winProbability")
                ? CorrectedNumber.shown(new java.math.BigDecimal(number).movePointRight(2))
                : number;
    }

    /** A word without quotes: true, false or null in another language, or a text. */
    private Optional<SyntaxMistake> word(String rest, int index) {
        Matcher words = WORDS.matcher(rest);
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        String word = words.group().stripTrailing();
        boolean isNothing = NOTHING.contains(word.toLowerCase(Locale.ROOT));
        if (isNothing && lines.at(stop.lastEnd() - 1) == ':') {
            return Optional.of(new SyntaxMistake(
                    lines.position(index),
                    say("json.nothing", "found", word, "name", Words.shortened(name(stop.lastEnd())))));
        }
        if (word.matches("<[\\w .-]{1,40}>")) {
            return Optional.of(new SyntaxMistake(lines.position(index), say("placeholder", "found", word)));
        }
        Optional<String> number = word.length() < SHORT && word.chars().noneMatch(c -> c < 0x80)
                ? CorrectedNumber.of(word)
                : Optional.empty();
        if (number.isPresent()) {
            return lines.said("json.number-form", index, index, index + word.length(), number.get());
        }
        boolean mayBeId = word.length() > SHORT; // such as active, which is a name as well
        String right =
                isNothing ? "null" : Corrected.flag(mayBeId ? "" : word).orElse('"' + word.replace("\\", "\\\\") + '"');
        return lines.said("json.word", index, index, index + word.length(), right);
    }
}
