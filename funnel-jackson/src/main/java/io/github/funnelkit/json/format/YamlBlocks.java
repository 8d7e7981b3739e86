package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of a text in YAML that do not stand below each other as they should. Of the lines that belong together the few are wrong,
 * and not the many; a parser blames the first that differs from the one before.
 */
final class YamlBlocks {

    private static final Pattern DASH = Pattern.compile("\\s*- +[\\w$.-]+:(\\s.*)?");
    /** Begins an item that names itself, so that it is no name without its dash. */
    private static final Pattern NAMING = Pattern.compile("\\s*- +(id|name|key|code):");

    private static final int STEP = 2;

    private final SourceText text;

    YamlBlocks(SourceText text) {
        this.text = text;
    }

    /** A line that begins with other blanks than its neighbours. */
    SyntaxMistake indentation(int number, int blanks, int as) {
        return new SyntaxMistake(
                text.position(number, text.indentation(number)),
                say(
                        "yaml.indentation",
                        "found",
                        Integer.toString(text.indentation(number)),
                        "blanks",
                        Integer.toString(blanks),
                        "line",
                        Integer.toString(as)));
    }

    /** Of a line that stands otherwise than those above in its block, and those above, the fewer. */
    Optional<SyntaxMistake> ofNeighbours(int number) {
        int blanks = text.indentation(number);
        int owner = owner(number, blanks);
        int first = text.after(owner);
        if (first >= number || text.indentation(first) == blanks) {
            return Optional.empty();
        }
        List<Integer> above = block(first, number, text.indentation(first));
        List<Integer> below = block(number, text.size() + 1, blanks);
        boolean usual = blanks == inner(owner) && owner > 0;
        boolean blamesFirst = above.size() == 1 && (below.size() > 1 || usual);
        return Optional.of(
                blamesFirst ? indentation(first, blanks, number) : indentation(number, text.indentation(first), first));
    }

    /** Of a line further in than the one above, which has a value, and that one, the one that differs from the others. */
    SyntaxMistake tooFar(int number, int before) {
        int blanks = text.indentation(number);
        int above = text.indentation(before);
        int owner = owner(before, above);
        boolean isFirst = text.after(owner) == before;
        boolean usual = owner > 0 && above == inner(owner);
        List<Integer> below = block(number, text.size() + 1, blanks);
        return isFirst && !usual && (below.size() > 1 || blanks == inner(owner))
                ? indentation(before, blanks, number)
                : indentation(number, above, before);
    }

    /** Where what belongs to a line usually begins: behind a dash, that which stands there is its own. */
    private int inner(int owner) {
        return text.indentation(owner) + (DASH.matcher(text.line(owner)).matches() ? 2 * STEP : STEP);
    }

    /** The line that a block belongs to: the nearest above with fewer blanks; 0 where there is none. */
    private int owner(int number, int blanks) {
        int owner = text.before(number);
        while (owner > 0 && text.indentation(owner) >= blanks) {
            owner = text.before(owner);
        }
        return owner;
    }

    /** The lines with so many blanks up to one with fewer. */
    private List<Integer> block(int from, int to, int blanks) {
        List<Integer> lines = new ArrayList<>();
        for (int number = from; number < to && number <= text.size(); number = text.after(number)) {
            if (!text.isBlank(number) && text.indentation(number) < blanks) {
                break;
            }
            if (!text.isBlank(number) && text.indentation(number) == blanks) {
                lines.add(number);
            }
            if (text.after(number) <= number) {
                break;
            }
        }
        return lines;
    }

    /** Names of which some have a dash before them: those that are fewer are wrong. */
    Optional<SyntaxMistake> dashes(int number) {
        int blanks = text.indentation(number);
        int owner = owner(number, blanks);
        List<Integer> all = block(text.after(owner), text.size() + 1, blanks);
        List<Integer> dashed = all.stream()
                .filter(line -> DASH.matcher(text.line(line)).matches())
                .toList();
        boolean areNamed =
                dashed.stream().anyMatch(line -> NAMING.matcher(text.line(line)).lookingAt());
        if (dashed.isEmpty() || dashed.size() == all.size() || areNamed) {
            return Optional.empty();
        }
        boolean areMany = 2 * dashed.size() > all.size();
        int one = all.stream()
                .filter(line -> dashed.contains(line) != areMany)
                .findFirst()
                .orElse(number);
        String line = text.line(one).strip();
        return Optional.of(new SyntaxMistake(
                text.position(one, text.indentation(one)),
                areMany
                        ? say("yaml.no-dash", "right", "- " + line)
                        : say("yaml.dash", "right", line.substring(1).strip())));
    }

    /** The most blanks of a line above that has fewer than the line below. */
    private int outer(int number, int below) {
        for (int level = text.before(number); level > 0; level = text.before(level)) {
            if (text.indentation(level) < below) {
                return text.indentation(level);
            }
        }
        return 0;
    }

    /** Where a line should begin whose blanks are none of YAML. */
    int blanksOf(int number) {
        String line = text.line(number);
        int width = 0;
        int content = 0;
        while (content < line.length() && SourceText.isBlank(line.charAt(content))) {
            width += line.charAt(content) == '\t' || line.charAt(content) == '\u3000' ? STEP : 1;
            content++;
        }
        int before = text.before(number);
        int above = text.indentation(before);
        int after = text.indentation(text.after(number));
        boolean isOwner =
                before > 0 && new YamlLine(text.line(before)).isEntry() && !new YamlLine(text.line(before)).hasValue();
        if (isOwner) {
            return after > above && text.after(number) <= text.size() && !text.isBlank(text.after(number))
                    ? (width == above + STEP ? width : after)
                    : above + STEP;
        }
        boolean opens = new YamlLine(line).isEntry() && !new YamlLine(line).hasValue();
        if (opens && after > 0 && text.after(number) <= text.size() && !text.isBlank(text.after(number))) {
            return outer(number, after); // what is below belongs to it
        }
        boolean isTabbed = line.substring(0, content).indexOf('\t') >= 0;
        if (isTabbed && after >= above) { // as wide as somebody's editor has it
            return above;
        }
        for (int level = before; level > 0; level = text.before(level)) {
            if (text.indentation(level) == width) {
                return width;
            }
        }
        return above;
    }
}
