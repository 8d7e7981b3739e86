package io.github.funnelkit.json.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text in YAML, and what it would be without a mistake.
 *
 * @param text the line
 */
record YamlLine(String text) {

    private static final int LONGEST = 300;

    private static final Pattern ENTRY =
            Pattern.compile("^(\\s*(?:- +)?[^\\s:#\"'{}\\[\\],][^:#{}\\[\\],]*?\\s*:)(\\s+|$)(.*)$");
    private static final Pattern TRAILING = Pattern.compile("^(\\s*[^\\s:]+:\\s+[^:]*[^:\\s])\\s*:\\s*$");
    private static final Pattern NO_BLANK = Pattern.compile("^(\\s*(?:- +)?[\\w.$-]+):([^\\s:/].*)$");
    private static final Pattern FULL_WIDTH_COLON =
            Pattern.compile("^(\\s*(?:- +)?[^\\s:\uFF1A\"'#{}\\[\\],]{1,60})\\s*\uFF1A\\s*(.*)$");
    private static final Pattern LIST_BESIDE = Pattern.compile("^(\\s*[^:]+:\\s+)-\\s+(.*)$");
    private static final String FULL_WIDTH =
            "\uFF1A\uFF0C\uFF5B\uFF5D\uFF3B\uFF3D\u201C\u201D\uFF02\u3001\u3010\u3011\uFF1B";
    private static final String NARROW = ":,{}[]\"\"\",[],";

    /** Names behind which a number stands, and nothing else. */
    private static final Pattern NUMBER_NAME =
            Pattern.compile("\\b(value|least|most|winProbability|percent|times|pages): *$");

    /** A name with its value, all of it in quotes. */
    private static final Pattern QUOTED_ENTRY = Pattern.compile("\"([\\w-]{1,60}: [^\"]+)\"");

    /**
     * A character that looks like another one.
     *
     * @param key what to say
     * @param character the character; empty for a tab
     * @param index where
     * @param right the line with the other one
     */
    record Slip(String key, String character, int index, String right) {}

    /** Characters that look like those of YAML. */
    Optional<Slip> slip() {
        int content = 0;
        while (content < text.length() && SourceText.isBlank(text.charAt(content))) {
            content++;
        }
        int tab = text.indexOf('\t');
        if (tab >= 0 && tab < content) {
            return Optional.of(new Slip("yaml.tab", "", tab, text.replace("\t", "  ")));
        }
        boolean inDouble = false;
        boolean inSingle = false;
        int depth = 0;
        Matcher colon = FULL_WIDTH_COLON.matcher(text);
        if (colon.matches()) {
            return Optional.of(
                    new Slip("yaml.full-width", "\uFF1A", colon.end(1), colon.group(1) + ": " + colon.group(2)));
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean quoted = inDouble || inSingle;
            if (character == '"' && !inSingle) {
                inDouble = !inDouble;
            } else if (character == '\''
                    && !inDouble
                    && (inSingle || i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                inSingle = !inSingle;
            } else if (!quoted && character == '#' && (i == 0 || text.charAt(i - 1) == ' ')) {
                return Optional.empty();
            } else if (!quoted && isOddBlank(character)) {
                return Optional.of(new Slip("yaml.blank", code(character), i, plainBlanks(text)));
            } else if (!quoted && "{[\uFF5B\uFF3B".indexOf(character) >= 0) {
                depth++;
            }
            boolean isInText = character == '\uFF1A' && isWithinValue(i);
            boolean structural = (depth > 0 && !isInText) || "\uFF5B\uFF3B\u201C\uFF02".indexOf(character) >= 0;
            if (!quoted && structural && FULL_WIDTH.indexOf(character) >= 0) {
                return Optional.of(new Slip("yaml.full-width", text.substring(i, i + 1), i, narrow(text, i)));
            }
        }
        return Optional.empty();
    }

    /** Whether a colon stands before a place since the last name began, so that it is in a value. */
    private boolean isWithinValue(int index) {
        int begin = index;
        while (begin > 0 && "{[,\uFF5B\uFF3B\uFF0C".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, index).contains(": ");
    }

    /** A blank that is none to YAML before what is on the line. */
    Optional<Slip> oddIndentation() {
        int content = 0;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content < text.length() && isOddBlank(text.charAt(content))
                ? Optional.of(new Slip("yaml.blank", code(text.charAt(content)), content, plainBlanks(text)))
                : Optional.empty();
    }

    static boolean isOddBlank(char character) {
        return character != ' '
                && character != '\t'
                && (Character.isSpaceChar(character) || character == '\u200B' || character == '\uFEFF');
    }

    private static String plainBlanks(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            plain.append(
                    isOddBlank(character) ? (character == '\u200B' || character == '\uFEFF' ? "" : " ") : character);
        }
        return plain.toString();
    }

    static String code(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }

    /** With the narrow forms of full-width punctuation from a place on. */
    static String narrow(String text, int from) {
        StringBuilder narrow = new StringBuilder(text.substring(0, from));
        for (int i = from; i < text.length(); i++) {
            int index = FULL_WIDTH.indexOf(text.charAt(i));
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            narrow.append(index < 0 ? text.charAt(i) : NARROW.charAt(index));
            if (index >= 0 && (NARROW.charAt(index) == ':' || NARROW.charAt(index) == ',') && next != ' ') {
                narrow.append(' ');
            }
        }
        return narrow.toString();
    }

    /** Where the first punctuation of full width is that looks like that of YAML; negative where there is none. */
    static int fullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FULL_WIDTH.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many double quotes there are outside of comments. */
    int quotes() {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean comment = character == '#' && (i == 0 || text.charAt(i - 1) == ' ') && count % 2 == 0;
            if (comment) {
                return count;
            }
            count += character == '"' && (i == 0 || text.charAt(i - 1) != '\\') ? 1 : 0;
        }
        return count;
    }

    /** Whether it begins with a name and a colon. */
    boolean isEntry() {
        return ENTRY.matcher(text).matches();
    }

    /** Where the colon after the name is. */
    int endOfName() {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches() ? entry.end(1) : -1;
    }

    /** Whether a text or number stands behind the name, so that nothing can be within it. */
    boolean hasValue() {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            return false;
        }
        String value = withoutComment(entry.group(3)).strip();
        return !value.isEmpty() && "|>&!".indexOf(value.charAt(0)) < 0;
    }

    Optional<String> withoutTrailingColon() {
        Matcher trailing = TRAILING.matcher(withoutComment(text));
        return trailing.matches() && text.indexOf('{') < 0 ? Optional.of(trailing.group(1)) : Optional.empty();
    }

    Optional<String> withBlankAfterColon() {
        Matcher found = NO_BLANK.matcher(text);
        return found.matches() ? Optional.of(found.group(1) + ": " + found.group(2)) : Optional.empty();
    }

    /** With a colon after the first word. */
    String withColon() {
        String stripped = withoutComment(text).strip();
        Matcher quoted = QUOTED_ENTRY.matcher(stripped);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        int blank = stripped.indexOf(' ');
        return blank < 0
                ? stripped + ":"
                : stripped.substring(0, blank) + ":" + stripped.substring(blank).replaceFirst("^ +=+ *", " ");
    }

    /** With what stands behind the name in quotes. */
    Optional<String> withQuotedValue() {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches() || entry.group(3).isBlank()) {
            return Optional.empty();
        }
        String value = withoutComment(entry.group(3)).strip();
        return value.startsWith("{") || value.startsWith("[")
                ? Optional.empty()
                : Optional.of(entry.group(1) + " " + quoted(inner(value)));
    }

    /** With all that stands behind the name in quotes, brackets or not. */
    Optional<String> withAllQuoted() {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches() && !entry.group(3).isBlank()
                ? Optional.of(entry.group(1) + " "
                        + quoted(inner(withoutComment(entry.group(3)).strip())))
                : Optional.empty();
    }

    /** With the value in quotes in which a colon is, up to the next comma or bracket. */
    Optional<String> withQuotedAround(int colon) {
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return Optional.empty();
        }
        int begin = text.lastIndexOf(": ", colon - 1);
        int comma = Math.max(text.lastIndexOf(',', colon), text.lastIndexOf('{', colon));
        String value = begin < 0 ? "" : text.substring(begin + 2, colon).strip();
        boolean isOneWord = !value.isEmpty() && value.indexOf(' ') < 0;
        return begin > comma && isOneWord && text.startsWith(": ", colon)
                ? Optional.of(quotedFrom(begin + 2))
                : Optional.empty();
    }

    /** Whether it is one word alone. */
    boolean isWord() {
        return !withoutComment(text).strip().isEmpty()
                && withoutComment(text).strip().indexOf(' ') < 0;
    }

    /** Whether it stands for what somebody left out. */
    static boolean isEllipsis(String line) {
        return line.equals("...") || line.equals("\u2026");
    }

    /** Whether it is a name with its value, all of it in quotes. */
    boolean isInQuotes() {
        return QUOTED_ENTRY.matcher(text.strip()).matches();
    }

    /** Whether it begins with a word that could be a name, and has no colon. */
    boolean lacksColon() {
        String stripped = withoutComment(text).strip();
        return isEllipsis(stripped)
                || (stripped.indexOf(':') < 0 && !stripped.isEmpty() && Character.isLetterOrDigit(stripped.charAt(0)));
    }

    /** What quotes at the beginning and the end go around. */
    private static String inner(String value) {
        if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0) {
            return value.endsWith(value.substring(0, 1))
                    ? value.substring(1, value.length() - 1)
                    : value.substring(1).replaceFirst("[\"']", "");
        }
        return value;
    }

    /** With the number alone that is meant from a place to the end of the value there. */
    Optional<String> withNumberFrom(int index) {
        int end = endOfValue(index);
        String value = text.substring(index, end).strip();
        return NUMBER_NAME.matcher(text.substring(0, index)).find()
                        && value.chars().anyMatch(Character::isDigit)
                ? CorrectedNumber.of(value).map(number -> text.substring(0, index) + number + text.substring(end))
                : Optional.empty();
    }

    /** In quotes from a place to the end of the value there. */
    String quotedFrom(int index) {
        int end = endOfValue(index);
        return text.substring(0, index)
                + quoted(text.substring(index, end).strip())
                + text.substring(end).stripTrailing();
    }

    private int endOfValue(int index) {
        boolean inFlow = text.substring(0, index)
                        .chars()
                        .filter(c -> c == '{' || c == '[')
                        .count()
                > text.substring(0, index)
                        .chars()
                        .filter(c -> c == '}' || c == ']')
                        .count();
        String rest = text.substring(index);
        int end = 0;
        while (end < rest.length() && !(inFlow && ",}]".indexOf(rest.charAt(end)) >= 0)) {
            if (rest.startsWith(" #", end)) {
                break;
            }
            end++;
        }
        return index + end;
    }

    /** Without the anchor or tag at a place, and what it stands before in quotes where that is a text. */
    String withoutMark(int index) {
        int end = text.indexOf(' ', index);
        String rest = end < 0 ? "" : text.substring(end).strip();
        String before = text.substring(0, index);
        if (rest.isEmpty() || rest.startsWith("#")) {
            return before.stripTrailing();
        }
        return "{[\"'|>".indexOf(rest.charAt(0)) >= 0
                ? before + rest
                : text.startsWith("!!", index) ? new YamlLine(before + rest).quotedFrom(index) : quotedFrom(index);
    }

    String withClosedQuote(int index) {
        String quote = text.substring(index, index + 1);
        String rest = withoutComment(text.substring(index)).stripTrailing();
        Matcher flow = Pattern.compile("^([^,}\\]]*?)(\\s*[,}\\]].*)$").matcher(rest);
        boolean inFlow = text.substring(0, index).indexOf('{') >= 0 && flow.matches();
        return text.substring(0, index) + (inFlow ? flow.group(1) + quote + flow.group(2) : rest + quote);
    }

    /** With other quotes around a text that has quotes in it, one of which seemed to close it before a place. */
    Optional<String> withInnerQuotes(int index) {
        if (index > 1 && index < text.length() && text.charAt(index - 1) == '\'') {
            return withApostrophe(index - 1);
        }
        if (index < 2
                || index >= text.length()
                || text.charAt(index - 1) != '"'
                || !Character.isLetterOrDigit(text.charAt(index))) {
            return Optional.empty();
        }
        int begin = text.lastIndexOf('"', index - 2);
        Matcher end = Pattern.compile("\"\\s*(?=[,}\\]]|$)").matcher(text);
        return begin >= 0 && end.find(index) && text.indexOf('\'', begin) < 0
                ? Optional.of(text.substring(0, begin)
                        + '\''
                        + text.substring(begin + 1, end.start())
                        + '\''
                        + text.substring(end.start() + 1))
                : Optional.empty();
    }

    /** With double quotes around a text in single ones that an apostrophe at a place has ended. */
    private Optional<String> withApostrophe(int apostrophe) {
        int begin = text.lastIndexOf('\'', apostrophe - 1);
        Matcher end = Pattern.compile("'\\s*(?=[,}\\]]|$)").matcher(text);
        return begin >= 0 && Character.isLetterOrDigit(text.charAt(apostrophe + 1)) && end.find(apostrophe + 1)
                ? Optional.of(text.substring(0, begin)
                        + quoted(text.substring(begin + 1, end.start()))
                        + text.substring(end.start() + 1))
                : Optional.empty();
    }

    String withEscapes() {
        return text.replaceAll("\\\\(?![0abtnvfre \"/\\\\N_LPxuU])", "\\\\\\\\");
    }

    String withListOnOneLine() {
        Matcher beside = LIST_BESIDE.matcher(withoutComment(text));
        if (!beside.matches()) {
            return text;
        }
        String item = beside.group(2).strip();
        return beside.group(1) + (CorrectedNumber.of(item).isPresent() ? item : "[" + item + "]");
    }

    /** A line in a message. */
    static String shown(String line) {
        return Words.cut(line.strip(), LONGEST);
    }

    static String withoutComment(String line) {
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    static String quoted(String text) {
        return text.indexOf('"') >= 0 && text.indexOf('\'') < 0
                ? "'" + text + "'"
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
