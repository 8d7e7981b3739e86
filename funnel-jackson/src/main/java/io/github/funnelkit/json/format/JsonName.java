package io.github.funnelkit.json.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands where a name in double quotes should be. */
record JsonName(JsonLines lines, int index) {

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\w$][\\p{L}\\w$.-]{0,99})(\"?)\\s*([:=\uFF1A]?)");
    private static final Pattern REMARK = Pattern.compile("[(\uFF08][^()\uFF08\uFF09:\\n]*[)\uFF09]");
    private static final Pattern QUOTED = Pattern.compile(
            "([`\u00B4])([^`\u00B4\"\\n]*)[`\u00B4]|(['\u2018\u2019])([^'`\u2018\u2019\u00B4\"\\n]*)['\u2018\u2019]");

    Optional<SyntaxMistake> mistake() {
        String rest = lines.rest(index);
        Matcher remark = REMARK.matcher(rest);
        if (remark.lookingAt()) {
            return lines.said("json.comment", index, index, index + remark.end(), "");
        }
        Matcher quoted = QUOTED.matcher(rest);
        if (quoted.lookingAt()) {
            return ofSingleQuotes(lines, index);
        }
        Matcher word = WORD.matcher(rest);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        if (!word.group(2).isEmpty()) {
            return lines.said("json.quote-open", index, index, index, "\"");
        }
        boolean isName = !word.group(3).isEmpty();
        return isName
                ? lines.said("json.name", index, index, index + word.end(1), '"' + word.group(1) + '"')
                : Optional.empty();
    }

    private static String inside(Matcher quoted) {
        return quoted.group(2) == null ? quoted.group(4) : quoted.group(2);
    }

    /** All of a line that stands in single quotes or backticks, as whoever writes one so writes all so. */
    static Optional<SyntaxMistake> ofSingleQuotes(JsonLines lines, int index) {
        String rest = lines.rest(index);
        StringBuilder right = new StringBuilder();
        Matcher quoted = QUOTED.matcher(rest);
        int from = 0;
        while (quoted.find()) {
            boolean isWhole = quoted.start() == 0 || " :,[{(".indexOf(rest.charAt(quoted.start() - 1)) >= 0;
            right.append(rest, from, quoted.start()).append(isWhole ? '"' + inside(quoted) + '"' : quoted.group());
            from = quoted.end();
        }
        right.append(rest.substring(from));
        return lines.said("json.single-quotes", index, index, index + rest.length(), right.toString());
    }
}
