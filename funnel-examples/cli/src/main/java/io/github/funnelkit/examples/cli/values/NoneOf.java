package io.github.funnelkit.examples.cli.values;

import io.github.funnelkit.text.Spelling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that say in the words of their heading that there is none of it, such as {@code 无同类设备} below 现有同类设备. */
public final class NoneOf {

    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:无|無|没有|沒有|暂无|暫無|尚无|尚無|未有|no\\s+|none\\s+of\\s+|without\\s+|keine?(?:n|r|s)?\\s+)(.+)");

    private static final int SHORTEST = 2;

    private NoneOf() {}

    /**
     * Whether a cell says so.
     *
     * @param cell the text of a cell
     * @param names what the column is called
     * @return whether what follows its word for none is part of a name
     */
    public static boolean isSaid(String cell, String names) {
        Matcher none = NONE.matcher(Spelling.strip(cell));
        if (!none.matches()) {
            return false;
        }
        String what = Spelling.key(none.group(1));
        return what.length() >= SHORTEST && Spelling.key(names).contains(what);
    }
}
