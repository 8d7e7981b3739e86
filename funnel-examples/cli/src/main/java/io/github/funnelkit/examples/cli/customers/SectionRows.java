package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Spelling;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows between others that only name what those below belong to, such as a region. They hold one short cell; where that stands
 * in a column of ids or names it must not look like those, as a customer of whom nothing else is known is a customer.
 */
final class SectionRows {

    /** A list of fewer columns may well have rows of one cell. */
    private static final int FEW = 3;

    private static final int LONGEST = 40;

    /** What people divide their lists by, with a number before it and how many there are behind it. */
    private static final Pattern NAME = Pattern.compile("(?iU)(?:[一二三四五六七八九十]+[、.．]|\\d+[、.．)]\\s?|[IVX]+[.)]\\s?)?"
            + "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,15}(?:区|區|省|市|组|組|部|类|類|线|線|エリア|支店|グループ|チーム)"
            + "|(?:region|area|territory|team|group|district|gebiet|bezirk|gruppe)\\b.*"
            + "|.*\\b(?:region|area|territory|team|group|district|gebiet|bezirk|gruppe))"
            + "\\s?(?:[(（][^()（）]*[)）])?\\s?[:：]?");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final boolean areLooked;
    private final int id;
    private final int name;
    private final boolean idsHaveDigits;
    /** What else holds something that is no name. */
    private final Set<Integer> values;

    SectionRows(Columns columns, ColumnSamples samples) {
        this.areLooked = columns.headings().size() > FEW;
        this.id = column(columns, Attribute.ID);
        this.name = column(columns, Attribute.NAME);
        this.idsHaveDigits =
                id >= 0 && samples.all(id, cell -> DIGIT.matcher(cell).find());
        this.values = new HashSet<>(columns.facts().keySet());
        columns.attributes().forEach((attribute, column) -> {
            if (attribute == Attribute.SALE_TYPE
                    || attribute.canSay(FactType.QUANTITY)
                    || attribute.canSay(FactType.DAY)) {
                values.add(column);
            }
        });
    }

    private static int column(Columns columns, Heading wanted) {
        return columns.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().id().equals(wanted.id()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(-1);
    }

    /** What a row names that is such a row. */
    Optional<String> name(RawRow row) {
        int only = areLooked ? onlyFilled(row) : -1;
        if (only < 0 || (only != id && only != name && values.contains(only))) {
            return Optional.empty();
        }
        String cell = Spelling.strip(row.cells().get(only));
        boolean isNamed = NAME.matcher(cell).matches();
        boolean isOther = only == id
                ? idsHaveDigits && (isNamed || !DIGIT.matcher(cell).find())
                : isNamed || (only != name && !DIGIT.matcher(cell).find());
        return Optional.of(cell).filter(text -> isOther && text.length() <= LONGEST);
    }

    /** The column of the only cell that is not blank; less than 0 when there are several. */
    private static int onlyFilled(RawRow row) {
        int only = -1;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                if (only >= 0) {
                    return -1;
                }
                only = column;
            }
        }
        return only;
    }
}
